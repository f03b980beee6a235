package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.Together.Progress;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Renewing;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;

/** Jonas and Grace sign together, or one of them for the other: one document comes of it when all signed the same words. */
class TogetherTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person jonas = practice.jonas;
    private final Person grace = practice.grace;
    private final Together together = practice.room(Together.class);

    TogetherTest() {
        practice.publishes();
    }

    private List<PersonId> complete(Acknowledgement signed) {
        return practice.rooms.does(() -> together.complete(signed)).stream()
                .map(each -> each.invitation().client()).toList();
    }

    private Progress progress(Invitation invitation) {
        return practice.rooms.does(() -> together.progress(invitation)).orElseThrow();
    }

    private Acknowledgement signs(Person client) {
        return practice.readsAndSigns(client, practice.invitation(client));
    }

    private Acknowledgement goesOnAndSigns(Person client) {
        var before = practice.invitation(client);
        practice.rooms.does(() -> practice.room(Renewing.class).renew(client, before));
        return signs(client);
    }

    @Test
    void whoSignsAloneIsComplete() {
        var signed = practice.readsAndSigns(jonas, practice.invites(jonas));
        assertEquals(List.of(jonas.id()), complete(signed));
        practice.rooms.does(() -> assertTrue(together.isComplete(signed)));
        assertEquals(Optional.empty(), practice.rooms.does(() -> together.progress(signed.invitation())));
    }

    @Test
    void aCoupleIsCompleteWhenBothHaveSigned() {
        practice.invitesTogether(null, grace, jonas);
        var his = signs(jonas);
        assertEquals(List.of(), complete(his));
        practice.rooms.does(() -> {
            assertFalse(together.isComplete(his));
            assertTrue(practice.room(Answers.class).holding(his.invitation()).isEmpty(), "nothing holds yet");
        });
        var hers = signs(grace);
        assertEquals(List.of(grace.id(), jonas.id()), complete(his), "as they are printed");
        assertEquals(List.of(grace.id(), jonas.id()), complete(hers));
        practice.rooms.does(() -> assertTrue(practice.room(Answers.class).holding(his.invitation()).isPresent()));
    }

    @Test
    void bothSignTheSameWords() {
        practice.invitesTogether(null, jonas, grace);
        var his = signs(jonas);
        practice.publishes("crisis");
        var hers = goesOnAndSigns(grace);
        assertEquals(List.of(), complete(his));
        assertEquals(List.of(), complete(hers));
        var again = goesOnAndSigns(jonas);
        assertEquals(List.of(jonas.id(), grace.id()), complete(hers));
        assertEquals(List.of(), complete(his), "what only one signed came to nothing");
        assertEquals(List.of(again.id(), hers.id()),
                practice.rooms.does(() -> together.complete(again)).stream().map(Acknowledgement::id).toList());
    }

    @Test
    void whatOnlyOneSignedIsAskedAgainWhateverChanged() {
        practice.invitesTogether(null, jonas, grace);
        var his = signs(jonas);
        practice.publishes("crisis");
        var state = practice.state(his.invitation());
        var update = practice.rooms.does(() -> practice.room(Updates.class).since(state)).orElseThrow();
        assertTrue(update.unfinished());
        assertTrue(update.isMaterial());
    }

    @Test
    void anAssentWaitsForWhoeverSigns() {
        practice.invitesTogether(grace, jonas, grace);
        var hers = signs(grace);
        assertEquals(Manner.ASSENT, hers.manner());
        assertEquals(List.of(), complete(hers));
        var his = signs(jonas);
        assertEquals(List.of(jonas.id(), grace.id()), complete(hers));
        assertEquals(List.of(jonas.id(), grace.id()), complete(his));
    }

    @Test
    void whoeverSignsWaitsForTheAssent() {
        practice.invitesTogether(grace, jonas, grace);
        var his = signs(jonas);
        assertEquals(List.of(), complete(his));
        signs(grace);
        assertEquals(List.of(jonas.id(), grace.id()), complete(his));
    }

    @Test
    void anAssentGoesWithWhateverTheOthersSigned() {
        practice.invitesTogether(grace, jonas, grace);
        var hers = signs(grace);
        practice.publishes("crisis");
        var his = goesOnAndSigns(jonas);
        assertEquals(List.of(jonas.id(), grace.id()), complete(his), "she may read another language");
        assertEquals(List.of(jonas.id(), grace.id()), complete(hers));
    }

    @Test
    void anAssentWaitsForAllWhoSign() {
        practice.invitesTogether(grace, jonas, grace, practice.noa);
        var hers = signs(grace);
        var his = signs(jonas);
        assertEquals(List.of(), complete(hers));
        assertEquals(List.of(), complete(his));
        signs(practice.noa);
        assertEquals(List.of(jonas.id(), grace.id(), practice.noa.id()), complete(hers));
    }

    @Test
    void howManySignedIsToldButNotWho() {
        practice.invitesTogether(null, jonas, grace);
        var his = practice.invitation(jonas);
        var hers = practice.invitation(grace);
        assertEquals(0, progress(his).signed());
        signs(grace);
        assertEquals(1, progress(his).signed());
        assertEquals(1, progress(hers).signed());
        assertEquals(2, progress(his).size());
        assertEquals(List.of(grace.id()), progress(his).others(jonas.id()));
        assertEquals("", progress(his).signsFor());
        assertFalse(progress(his).closed());
        practice.publishes("crisis");
        var fresh = practice.rooms.does(() -> practice.room(Renewing.class).renew(jonas, his));
        assertEquals(0, progress(fresh).signed(), "nobody signed these words");
    }

    @Test
    void anAssentCountsWhateverWasRead() {
        practice.invitesTogether(grace, jonas, grace);
        var his = practice.invitation(jonas);
        var hers = practice.invitation(grace);
        signs(grace);
        practice.publishes("crisis");
        var fresh = practice.rooms.does(() -> practice.room(Renewing.class).renew(jonas, his));
        assertEquals(1, progress(fresh).signed());
        goesOnAndSigns(jonas);
        assertEquals(2, progress(hers).signed());
        assertEquals("Grace Whitfield", progress(hers).signsFor());
    }

    @Test
    void aCircleThatEndedSaysSo() {
        practice.invitesTogether(null, jonas, grace);
        var his = practice.invitation(jonas);
        practice.invites(grace);
        assertTrue(progress(his).closed());
        practice.reads(jonas, his);
        practice.consents(jonas, his);
        assertThrows(Refused.class, () -> practice.signs(jonas, his));
    }

    @Test
    void aCircleIsOpenUntilAllHaveSigned() {
        practice.invitesTogether(null, grace, jonas);
        assertTrue(progress(practice.invitation(jonas)).isOpen());
        signs(grace);
        assertTrue(progress(practice.invitation(jonas)).isOpen());
        signs(jonas);
        assertFalse(progress(practice.invitation(jonas)).isOpen());
    }
}
