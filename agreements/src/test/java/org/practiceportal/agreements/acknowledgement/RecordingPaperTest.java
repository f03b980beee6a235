package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.Refused;

/** Maya keeps the scan of what Jonas signed by hand. */
class RecordingPaperTest {

    private static final Scan SCAN = Scan.of("%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII));

    private final SmallPractice practice = new SmallPractice();
    private final Papers papers = practice.room(Papers.class);
    private final Invitation invitation;

    RecordingPaperTest() {
        practice.publishes();
        invitation = practice.invites(practice.jonas);
    }

    private Acknowledgement records(Invitation of) {
        return practice.rooms.does(() -> practice.room(RecordingPaper.class).record(practice.maya, of, SCAN,
                practice.today(), "Jonas Ferreira", "Section 2: a nod."));
    }

    private void refuses(String key, Invitation of) {
        assertEquals(key, assertThrows(Refused.class, () -> records(of)).why().key());
    }

    @Test
    void theScanIsKeptWithWhatIsSaidAboutIt() {
        var signed = records(invitation);
        assertEquals(Manner.PAPER, signed.manner());
        var paper = practice.rooms.does(() -> papers.of(signed)).orElseThrow();
        assertEquals(practice.today(), paper.getSignedOn());
        assertEquals("Section 2: a nod.", paper.getRemarks());
        assertEquals("application/pdf", paper.mediaType());
        assertEquals(SCAN.bytes().length, paper.getSize());
        assertEquals(SCAN.sha256(), paper.getSha256());
        assertEquals(practice.maya.id(), paper.recordedBy());
        assertEquals(signed.signedAt(), paper.getRecordedAt());
        assertArrayEquals(SCAN.bytes(), practice.rooms.does(() -> papers.scan(paper)));
        assertEquals("agreements.paperRecorded", practice.acts().getLast());
        assertEquals(List.of(practice.jonas.id(), practice.jonas.id()), practice.mailed(), "invited, and told");
    }

    @Test
    void theWishForPaperNeedsNothingMore() {
        practice.rooms.does(() -> practice.room(Requesting.class).paper(practice.jonas, invitation));
        records(invitation);
        assertEquals(0L, practice.rooms
                .does(() -> practice.room(SigningRequests.class).countOpen(practice.maya)
                        .getOrDefault(SigningRequest.Kind.PAPER, 0L)));
    }

    @Test
    void whatIsSignedIsSignedOnce() {
        var signed = practice.readsAndSigns(practice.jonas, invitation);
        refuses("paper.already", invitation);
        assertEquals(Optional.empty(), practice.rooms.does(() -> papers.of(signed)));
    }

    @Test
    void whoSignedByHandDoesNotSignOnAScreen() {
        var signed = records(invitation);
        assertEquals(signed.id(), practice.signs(practice.jonas, invitation).id());
    }

    @Test
    void whatWasReplacedIsNotRecorded() {
        practice.publishes("crisis");
        practice.invites(practice.jonas);
        refuses("paper.newer", invitation);
    }

    @Test
    void ofACircleThatEndedNothingIsRecorded() {
        practice.invitesTogether(null, practice.jonas, practice.grace);
        var together = practice.invitation(practice.jonas);
        practice.invites(practice.grace);
        refuses("paper.newer", together);
    }

    @Test
    void anOlderVersionMayHaveBeenSignedByHand() {
        practice.publishes("crisis");
        assertTrue(records(invitation).isOnPaper());
    }
}
