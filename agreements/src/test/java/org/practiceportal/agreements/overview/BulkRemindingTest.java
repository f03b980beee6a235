package org.practiceportal.agreements.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.Declining;
import org.practiceportal.agreements.acknowledgement.RemindingReaders;
import org.practiceportal.agreements.invitation.Mutes;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Maya reminds several clients at once, or lets the portal do it. */
class BulkRemindingTest {

    private static final String ROUNDS = "reminding";

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final Person jonas = practice.jonas;
    private final ReminderRhythms rhythms = practice.room(ReminderRhythms.class);
    private final BulkReminding bulkReminding = practice.room(BulkReminding.class);

    BulkRemindingTest() {
        practice.publishes();
        practice.room(ReadingReminderRounds.class).start(null);
    }

    private List<String> preview(Filter filter) {
        return practice.rooms.does(() -> bulkReminding.preview(maya, ChosenClients.all(filter))).stream()
                .map(line -> line.name() + ": " + line.key()).toList();
    }

    private long reminds() {
        return practice.rooms.does(() -> bulkReminding.remind(maya, ChosenClients.all(Filter.ALL)));
    }

    private void goesRound() {
        practice.rooms.does(() -> practice.rounds.turn(ROUNDS));
    }

    private long mails(Person client) {
        return practice.mailed().stream().filter(client.id()::equals).count();
    }

    private void sets(Integer days, Integer most) {
        practice.rooms.does(() -> rhythms.set(maya, days, most));
    }

    @Test
    void firstItIsShownWhoWouldGetOneAndWhyNot() {
        var his = practice.invites(jonas);
        var hers = practice.invites(practice.grace);
        assertEquals(List.of("Grace Whitfield: yes", "Jonas Ferreira: yes", "Noa Okafor: ended"), preview(Filter.ALL));
        practice.rooms.does(() -> practice.room(Mutes.class).mute(hers, true));
        practice.rooms.does(() -> practice.room(RemindingReaders.class).remind(maya, his));
        assertEquals(List.of("Grace Whitfield: muted", "Jonas Ferreira: today"), preview(Filter.OPEN));
        practice.rooms.does(() -> practice.room(Mutes.class).mute(hers, false));
        practice.rooms.does(() -> practice.room(Declining.class).decline(practice.grace, hers, ""));
        assertEquals(List.of("Grace Whitfield: ended"), preview(Filter.DECLINED));
    }

    @Test
    void onePressRemindsThoseAndNobodyTwice() {
        practice.invites(jonas);
        practice.invites(practice.grace);
        assertEquals(2, reminds());
        assertEquals(List.of(2L, 2L, 0L), List.of(mails(jonas), mails(practice.grace), mails(practice.noa)));
        assertEquals(0, reminds());
    }

    /** Whom one press does not reach, the next one does. */
    @Test
    void whoCanBeRemindedStandsBeforeWhoCannot() {
        practice.invites(jonas);
        assertEquals(List.of("Jonas Ferreira: yes", "Grace Whitfield: ended"), first(2));
        var hers = practice.invites(practice.grace);
        assertEquals(List.of("Grace Whitfield: yes"), first(1));
        practice.rooms.does(() -> practice.room(RemindingReaders.class).remind(maya, hers));
        assertEquals(List.of("Jonas Ferreira: yes", "Grace Whitfield: today"), first(2));
    }

    private List<String> first(int most) {
        return practice.rooms.does(() -> bulkReminding.preview(maya, ChosenClients.all(Filter.ALL), most)).stream()
                .map(line -> line.name() + ": " + line.key()).toList();
    }

    @Test
    void itIsOffUntilSheSetsIt() {
        practice.invites(jonas);
        practice.pass(Duration.ofDays(30));
        goesRound();
        assertEquals(1, mails(jonas));
        assertEquals(Optional.empty(), practice.rooms.does(() -> rhythms.of(maya)));
    }

    @Test
    void everySoManyDaysAndNoMoreThanSheSaid() {
        practice.invites(jonas);
        sets(3, 2);
        var told = IntStream.rangeClosed(1, 10).mapToLong(day -> {
            practice.pass(Duration.ofDays(1));
            goesRound();
            goesRound();
            return mails(jonas) - 1;
        }).boxed().toList();
        assertEquals(List.of(0L, 0L, 1L, 1L, 1L, 2L, 2L, 2L, 2L, 2L), told);
    }

    @Test
    void untilTheySignOrWantNoneOrSheTurnsItOff() {
        var invitation = practice.invites(jonas);
        var hers = practice.invites(practice.grace);
        practice.invites(practice.noa);
        sets(1, 12);
        practice.readsAndSigns(jonas, invitation);
        practice.rooms.does(() -> practice.room(Mutes.class).mute(hers, true));
        practice.pass(Duration.ofDays(2));
        goesRound();
        assertEquals(List.of(1L, 1L, 1L), List.of(mails(jonas), mails(practice.grace), mails(practice.noa)));
        practice.rooms.does(() -> rhythms.off(maya));
        practice.pass(Duration.ofDays(2));
        goesRound();
        assertEquals(1, mails(practice.noa));
        assertEquals(Optional.empty(), practice.rooms.does(() -> rhythms.of(maya)));
    }

    @Test
    void whoHasLeftRemindsNobody() {
        practice.invites(jonas);
        sets(1, 12);
        practice.leaves(maya);
        practice.pass(Duration.ofDays(2));
        goesRound();
        assertEquals(1, mails(jonas));
    }

    @Test
    void onlySensibleNumbersAreSet() {
        for (var wrong : List.of(List.of(0, 1), List.of(91, 1), List.of(1, 0), List.of(1, 13))) {
            assertEquals("remind.wrong",
                    assertThrows(Refused.class, () -> sets(wrong.getFirst(), wrong.getLast())).why().key());
        }
        assertThrows(Refused.class, () -> sets(null, 1));
        sets(90, 12);
        assertEquals(90, practice.rooms.does(() -> rhythms.of(maya)).orElseThrow().days());
    }
}
