package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Renewing;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Jonas signs what Maya published: once, the newest, and what holds between the two is what he signed last. */
class AcknowledgingTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person jonas = practice.jonas;
    private final Answers answers = practice.room(Answers.class);
    private final Updates updates = practice.room(Updates.class);
    private final Invitation invitation;

    AcknowledgingTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
    }

    private void refuses(String key) {
        assertEquals(key, assertThrows(Refused.class, () -> practice.signs(jonas, invitation)).why().key());
        assertTrue(practice.rooms.does(() -> answers.acknowledgement(invitation)).isEmpty());
    }

    @Test
    void whatIsSignedIsFoundAgain() {
        var signed = practice.readsAndSigns(jonas, invitation);
        var found = practice.rooms.does(() -> answers.acknowledgement(invitation)).orElseThrow();
        assertEquals(signed.id(), found.id());
        assertEquals(signed.answers(), found.answers());
        assertEquals(invitation.version().text().sections().size(), found.answers().answers().size());
        assertEquals(new Signature("Jonas Ferreira", ""), found.signature());
        assertEquals("agreements.signed", practice.acts().getLast());
        assertEquals(signed.id(), practice.rooms.does(() -> answers.holding(invitation)).orElseThrow().id());
        practice.rooms.does(() -> assertTrue(answers.acknowledgementBefore(invitation).isEmpty()));
    }

    @Test
    void aSecondClickSignsNothing() {
        var first = practice.readsAndSigns(jonas, invitation);
        assertEquals(first.id(), practice.signs(jonas, invitation).id());
        assertEquals(1, practice.acts().stream().filter("agreements.signed"::equals).count());
    }

    @Test
    void eachStepHasToBeTaken() {
        refuses("sign.unread");
        practice.reads(jonas, invitation);
        refuses("sign.consent");
        practice.rooms.does(() -> practice.room(Requesting.class).paper(jonas, invitation));
        refuses("sign.paper");
        practice.consents(jonas, invitation);
        var signed = practice.signs(jonas, invitation);
        assertEquals(Manner.SCREEN, signed.manner());
        assertFalse(signed.isOnPaper());
    }

    @Test
    void whatIsSignedIsSealedSoon() {
        var signed = practice.readsAndSigns(jonas, invitation);
        practice.signs(jonas, invitation);
        assertEquals(List.of(new AcknowledgementSigned(signed.id())),
                practice.rooms.told().stream().filter(AcknowledgementSigned.class::isInstance).toList());
    }

    @Test
    void whatIsNotTheNewestIsNotSigned() {
        practice.reads(jonas, invitation);
        practice.consents(jonas, invitation);
        practice.publishes("crisis");
        refuses("sign.newer");
        practice.rooms.does(() -> practice.room(Renewing.class).renew(jonas, invitation));
        refuses("sign.newer");
    }

    @Test
    void anInvitationThatWasReplacedIsNotSigned() {
        practice.reads(jonas, invitation);
        practice.consents(jonas, invitation);
        practice.invitesTogether(null, jonas, practice.grace);
        refuses("sign.newer");
    }

    @Test
    void nobodySignsForACircleThatEnded() {
        practice.invitesTogether(null, jonas, practice.grace);
        var together = practice.invitation(jonas);
        practice.reads(jonas, together);
        practice.consents(jonas, together);
        practice.invites(practice.grace);
        assertEquals("sign.circle", assertThrows(Refused.class, () -> practice.signs(jonas, together)).why().key());
    }

    @Test
    void theConsentUnderWhichItWasSignedStaysKnown() {
        practice.consents(jonas, invitation);
        var signed = practice.readsAndSigns(jonas, invitation);
        practice.rooms.does(() -> practice.room(Requesting.class).paper(jonas, invitation));
        practice.rooms.does(() -> {
            assertTrue(answers.consent(invitation).isEmpty());
            assertEquals("I agree to read and sign here.", answers.consentTo(signed).wording());
            assertFalse(answers.consentTo(signed).givenAt().isAfter(signed.signedAt()));
        });
    }

    @Test
    void whatWasSignedHoldsUntilSomethingNewerIsSigned() {
        var signed = practice.readsAndSigns(jonas, invitation);
        practice.publishes("crisis");
        var fresh = practice.rooms.does(() -> practice.room(Renewing.class).renew(jonas, invitation));
        practice.rooms.does(() -> {
            assertEquals(signed.id(), answers.holding(fresh).orElseThrow().id());
            assertEquals(signed.id(), answers.acknowledgementBefore(fresh).orElseThrow().id());
        });
        var newer = practice.readsAndSigns(jonas, fresh);
        practice.rooms.does(() -> assertEquals(newer.id(), answers.holding(fresh).orElseThrow().id()));
    }

    private Optional<Update> since() {
        var state = practice.state(invitation);
        return practice.rooms.does(() -> updates.since(state));
    }

    private Optional<Update> waiting() {
        var state = practice.state(invitation);
        return practice.rooms.does(() -> updates.waiting(state));
    }

    @Test
    void whoSignedIsToldWhatIsNewer() {
        assertTrue(since().isEmpty());
        practice.readsAndSigns(jonas, invitation);
        assertTrue(since().isEmpty(), "nothing is newer");
        practice.publishes("crisis");
        assertEquals(List.of(jonas.id(), jonas.id()), practice.mailed(), "invited, and told");
        var update = waiting().orElseThrow();
        assertFalse(update.isMaterial());
        assertFalse(update.unfinished());
        assertEquals(List.of(), update.reasons());
        assertEquals(1, update.newer().size());
    }

    @Test
    void whatWasSeenDoesNotWaitAnyMore() {
        practice.readsAndSigns(jonas, invitation);
        var first = practice.publishes("crisis");
        var old = since().orElseThrow();
        var latest = practice.publishes("online");
        assertFalse(practice.rooms.does(() -> updates.notice(jonas, old, first.id())), "nobody saw the latest");
        var update = since().orElseThrow();
        assertEquals(latest.id(), update.latest().id());
        assertFalse(practice.rooms.does(() -> updates.notice(jonas, update, first.id())));
        assertEquals(Optional.empty(), practice.rooms.does(() -> updates.noticedAt(update)));
        assertTrue(practice.rooms.does(() -> updates.notice(jonas, update, latest.id())));
        assertTrue(practice.rooms.does(() -> updates.notice(jonas, update, latest.id())));
        assertEquals(1, practice.acts().stream().filter("agreements.noticed"::equals).count());
        assertEquals(List.of(latest.id()), practice.rooms.does(() -> updates.noticed(invitation)).stream()
                .map(seen -> seen.version().id()).toList());
        assertTrue(practice.rooms.does(() -> updates.noticedAt(update)).isPresent());
        assertTrue(waiting().isEmpty());
        assertTrue(since().isPresent());
    }

    @Test
    void whoGoesOnIsNotToldOfTheOldOne() {
        practice.readsAndSigns(jonas, invitation);
        practice.publishes("crisis");
        practice.rooms.does(() -> practice.room(Renewing.class).renew(jonas, invitation));
        assertTrue(since().isEmpty());
        var mails = practice.mailed().size();
        practice.publishes("online");
        assertEquals(mails, practice.mailed().size(), "nothing that was replaced is told");
    }

    @Test
    void theClockGoesOn() {
        practice.pass(Duration.ofDays(2));
        var signed = practice.readsAndSigns(jonas, invitation);
        assertTrue(signed.signedAt().isAfter(invitation.invitedAt().plus(Duration.ofDays(2))));
    }
}
