package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.agreements.invitation.SampleInvitation.INVITATION;
import static org.practiceportal.agreements.invitation.SampleInvitation.NOW;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.acknowledgement.PaperAttempt.ByHand;
import org.practiceportal.agreements.document.paper.FontCharacters;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationDecision;
import org.practiceportal.agreements.invitation.InvitationDecision.Kind;
import org.practiceportal.agreements.invitation.Openness;
import org.practiceportal.agreements.invitation.SampleInvitation;
import org.practiceportal.api.Refused;

/** Maya records what Jonas signed by hand, between the third and the fifth of November. */
class PaperAttemptTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

    private static Acknowledgement recorded(Invitation invitation, boolean signed, boolean open, ByHand said) {
        return recorded(invitation, signed, open, new Openness(null, null, null, NOW), said);
    }

    private static Acknowledgement recorded(Invitation invitation, boolean signed, boolean open, Openness openness,
            ByHand said) {
        return Acknowledgement.onPaper(
                new PaperAttempt(invitation, signed, open, openness, said, PUBLISHED, TODAY,
                        FontCharacters::missingFrom),
                NOW);
    }

    private static ByHand on(LocalDate day) {
        return new ByHand(day, "Jonas Ferreira", "Section 2: a nod.");
    }

    private static void refuses(String key, Invitation invitation, boolean signed, boolean open, ByHand said) {
        assertEquals(key, assertThrows(Refused.class, () -> recorded(invitation, signed, open, said)).why().key());
    }

    @Test
    void itIsKeptWithTheNameAndNoAnswers() {
        for (var day : new LocalDate[]{PUBLISHED, PUBLISHED.plusDays(1), TODAY}) {
            var signed = recorded(INVITATION, false, true, on(day));
            assertTrue(signed.isOnPaper());
            assertTrue(signed.answers().answers().isEmpty());
            assertEquals(new Signature("Jonas Ferreira", ""), signed.signature());
        }
    }

    @Test
    void whatIsSignedAlreadyIsNotSignedAgain() {
        refuses("paper.already", INVITATION, true, true, on(TODAY));
    }

    @Test
    void whatWasReplacedIsNotSignedAnyMore() {
        refuses("paper.newer", INVITATION, false, false, on(TODAY));
    }

    @Test
    void whatHasEndedIsNotSignedAnyMore() {
        var withdrawn = InvitationDecision.of(INVITATION, Optional.empty(), Kind.WITHDRAWN, "", NOW);
        assertEquals("paper.ended", assertThrows(Refused.class,
                () -> recorded(INVITATION, false, true, new Openness(withdrawn, null, null, NOW), on(TODAY))).why()
                .key());
    }

    @Test
    void anAssentIsNotGivenOnPaper() {
        refuses("paper.assent", SampleInvitation.assenting(SampleInvitation.JONAS), false, true, on(TODAY));
    }

    @Test
    void theDayIsOneOnWhichItCouldBeSigned() {
        refuses("paper.day", INVITATION, false, true, on(null));
        refuses("paper.day", INVITATION, false, true, on(PUBLISHED.minusDays(1)));
        refuses("paper.day", INVITATION, false, true, on(TODAY.plusDays(1)));
    }

    @Test
    void nameAndRemarksCanBePrinted() {
        refuses("paper.letters", INVITATION, false, true, new ByHand(TODAY, "\u16ae", ""));
        refuses("paper.letters", INVITATION, false, true, new ByHand(TODAY, "Jonas", "\u16ae"));
    }

    @Test
    void aPaperHasANameAndNoEndlessRemarks() {
        assertEquals("sign.name.missing",
                assertThrows(Refused.class, () -> new ByHand(TODAY, " ", "")).why().key());
        assertEquals(4000, new ByHand(TODAY, "Jonas", "x".repeat(4000)).remarks().length());
        assertThrows(Refused.class, () -> new ByHand(TODAY, "Jonas", "x".repeat(4001)));
    }
}
