package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.SigningRequest.Kind;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Renewing;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Jonas goes another way than signing on a screen, and Maya sees to it. */
class RequestingTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person jonas = practice.jonas;
    private final Requesting requesting = practice.room(Requesting.class);
    private final SigningRequests signingRequests = practice.room(SigningRequests.class);
    private final Invitation invitation;

    RequestingTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
    }

    private Optional<SigningRequest> paper() {
        return practice.rooms.does(() -> signingRequests.paper(invitation));
    }

    private List<SigningRequest> open() {
        return practice.rooms.does(() -> signingRequests.open(practice.maya.id(), jonas.id()));
    }

    private void wantsPaper() {
        practice.rooms.does(() -> requesting.paper(jonas, invitation));
    }

    @Test
    void paperIsWishedOnceAndMayaGetsAMail() {
        assertEquals(Optional.empty(), paper());
        wantsPaper();
        wantsPaper();
        assertFalse(paper().orElseThrow().isWithdrawal());
        assertEquals(1, open().size());
        assertEquals(List.of(jonas.id(), practice.maya.id()), practice.mailed());
        assertEquals("agreements.paperWished", practice.acts().getLast());
        assertEquals(Map.of(Kind.PAPER, 1L), practice.rooms.does(() -> signingRequests.countOpen(practice.maya)));
    }

    @Test
    void aWishForPaperTakesTheConsentBack() {
        practice.consents(jonas, invitation);
        wantsPaper();
        assertTrue(paper().orElseThrow().isWithdrawal());
        assertTrue(practice.rooms.does(() -> practice.room(Answers.class).consent(invitation)).isEmpty());
        assertEquals("agreements.consentWithdrawn", practice.acts().getLast());
    }

    @Test
    void whoConsentsAgainNeedsNoPaperAnyMore() {
        wantsPaper();
        practice.consents(jonas, invitation);
        assertEquals(Optional.empty(), paper());
        assertEquals(List.of(), open());
        wantsPaper();
        practice.consents(jonas, invitation);
        assertEquals(2, practice.rooms.does(() -> practice.room(Answers.class).consents(invitation)));
        assertEquals(2, practice.rooms.does(() -> signingRequests.between(practice.maya.id(), jonas.id())).size());
    }

    @Test
    void whoConsentsMayStillWantMoreTime() {
        practice.rooms.does(() -> requesting.time(jonas, invitation));
        wantsPaper();
        practice.consents(jonas, invitation);
        assertEquals(List.of(Kind.TIME), open().stream().map(SigningRequest::getKind).toList());
    }

    @Test
    void aWishForPaperHoldsForWhateverComesNext() {
        wantsPaper();
        practice.publishes("crisis");
        var fresh = practice.rooms.does(() -> practice.room(Renewing.class).renew(jonas, invitation));
        assertTrue(practice.rooms.does(() -> signingRequests.paper(fresh)).isPresent());
    }

    @Test
    void timeIsWishedOnce() {
        practice.rooms.does(() -> requesting.time(jonas, invitation));
        practice.rooms.does(() -> requesting.time(jonas, invitation));
        assertEquals(List.of(Kind.TIME), open().stream().map(SigningRequest::getKind).toList());
        assertEquals(1, practice.acts().stream().filter("agreements.timeWished"::equals).count());
        assertEquals("time", Kind.TIME.getKey());
    }

    @Test
    void onlyWhoWasAskedWithOthersWishesToBeAlone() {
        practice.rooms.does(() -> requesting.alone(jonas, invitation));
        assertEquals(List.of(), open());
        practice.invitesTogether(null, jonas, practice.grace);
        var together = practice.invitation(jonas);
        practice.rooms.does(() -> requesting.alone(jonas, together));
        practice.rooms.does(() -> requesting.alone(jonas, together));
        assertEquals(List.of(Kind.ALONE), open().stream().map(SigningRequest::getKind).toList());
        assertEquals("agreements.aloneWished", practice.acts().getLast());
    }

    @Test
    void aMistakeIsToldWithinADay() {
        var signed = practice.readsAndSigns(jonas, invitation);
        practice.rooms.does(() -> requesting.mistake(jonas, signed, " I was not ready. "));
        practice.rooms.does(() -> requesting.mistake(jonas, signed, "Again"));
        var told = practice.rooms.does(() -> signingRequests.about(invitation, Kind.MISTAKE)).orElseThrow();
        assertEquals("I was not ready.", told.getNote());
        assertEquals(1, open().size());
        assertEquals("agreements.mistakeTold", practice.acts().getLast());
        assertTrue(told.getAskedAt().isAfter(signed.signedAt()));
    }

    @Test
    void aDayLaterItIsATalk() {
        var signed = practice.readsAndSigns(jonas, invitation);
        assertTrue(SigningRequest.mayBeMistake(signed, signed.signedAt().plus(Duration.ofHours(24)).minusNanos(1)));
        assertFalse(SigningRequest.mayBeMistake(signed, signed.signedAt().plus(Duration.ofHours(24))));
        practice.pass(Duration.ofHours(24));
        assertEquals("mistake.late", assertThrows(Refused.class,
                () -> practice.rooms.does(() -> requesting.mistake(jonas, signed, ""))).why().key());
        assertEquals(List.of(), open());
    }

    @Test
    void whatIsToldOfAMistakeIsNotEndless() {
        var signed = practice.readsAndSigns(jonas, invitation);
        assertEquals("words.long", assertThrows(Refused.class,
                () -> practice.rooms.does(() -> requesting.mistake(jonas, signed, "x".repeat(2001)))).why().key());
    }

    @Test
    void whatWasSeenToIsNotOpenAnyMore() {
        wantsPaper();
        var id = open().getFirst().getId();
        practice.rooms.does(() -> requesting.settle(practice.maya, id));
        practice.rooms.does(() -> requesting.settle(practice.maya, id));
        assertEquals(List.of(), open());
        assertEquals(Map.of(), practice.rooms.does(() -> signingRequests.countOpen(practice.maya)));
        assertTrue(practice.acts().contains("agreements.settled"));
        assertTrue(paper().isPresent(), "it still holds");
    }

    @Test
    void anotherTherapistsWishDoesNotExist() {
        wantsPaper();
        var id = open().getFirst().getId();
        var other = new SmallPractice();
        assertThrows(NotFound.class, () -> practice.rooms.does(() -> requesting.settle(other.maya, id)));
        assertThrows(NotFound.class, () -> practice.rooms.does(() -> requesting.settle(practice.maya, null)));
    }

    @Test
    void theLastWishOfEachKindIsKnownAtOnce() {
        assertEquals(new LatestWishes(null, null, null, null), latest(invitation));
        wantsPaper();
        practice.rooms.does(() -> requesting.time(jonas, invitation));
        var wishes = latest(invitation);
        assertEquals(paper().orElseThrow().getAskedAt(), wishes.paper());
        assertTrue(wishes.time().isAfter(wishes.paper()));
        practice.publishes("crisis");
        var fresh = practice.rooms.does(() -> practice.room(Renewing.class).renew(jonas, invitation));
        assertEquals(new LatestWishes(wishes.paper(), null, null, null), latest(fresh),
                "paper holds for what comes next");
        practice.consents(jonas, fresh);
        assertEquals(new LatestWishes(null, null, null, null), latest(fresh));
        practice.rooms.does(() -> requesting.paper(jonas, fresh));
        assertTrue(latest(fresh).paper().isAfter(wishes.paper()));
    }

    private LatestWishes latest(Invitation of) {
        return practice.rooms.does(() -> signingRequests.latest(of));
    }
}
