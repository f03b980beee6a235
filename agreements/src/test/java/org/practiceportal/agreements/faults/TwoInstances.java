package org.practiceportal.agreements.faults;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.practiceportal.agreements.PracticeDatabase;
import org.practiceportal.agreements.Rooms;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.Acknowledging;
import org.practiceportal.agreements.acknowledgement.Answered;
import org.practiceportal.agreements.acknowledgement.Answering;
import org.practiceportal.agreements.acknowledgement.Mark;
import org.practiceportal.agreements.acknowledgement.Readings;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.document.archive.Sealing;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.invitation.WithoutReaderTurns;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.agreements.policy.version.WithoutTurns;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Two instances of the portal on one database, and one practice that has published something. */
final class TwoInstances implements AutoCloseable {

    private static final int LONGEST_DELAY = 15;

    private final Random chance = new Random(12);
    private final PracticeDatabase first;
    private final PracticeDatabase second;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final CyclicBarrier start = new CyclicBarrier(2);
    private final boolean turns;
    private SmallPractice practice;
    private Rooms one;
    private Rooms two;
    private boolean crisis;

    /** @param turns whether anybody waits for anybody */
    TwoInstances(DataSource database, boolean turns) {
        first = new PracticeDatabase(database);
        second = new PracticeDatabase(database);
        this.turns = turns;
    }

    /** With nobody but new people. */
    void begin() {
        practice = new SmallPractice(first);
        one = opened(first);
        two = opened(second);
        practice.publishes();
    }

    private Rooms opened(PracticeDatabase instance) {
        var rooms = practice.open(instance);
        return turns
                ? rooms
                : rooms.with(Policies.class, WithoutTurns.in(rooms)).with(Invitations.class,
                        WithoutReaderTurns.in(rooms));
    }

    SmallPractice practice() {
        return practice;
    }

    /**
     * Both do what they do at the same moment, each on an instance of their own.
     *
     * @return what each said: what was done, or the key of the refusal
     */
    List<String> atOnce(Function<Rooms, String> left, Function<Rooms, String> right) throws Exception {
        var begun = List.of(begun(one, left, chance.nextInt(LONGEST_DELAY)),
                begun(two, right, chance.nextInt(LONGEST_DELAY)));
        return List.of(begun.get(0).get(1, TimeUnit.MINUTES), begun.get(1).get(1, TimeUnit.MINUTES));
    }

    /** @param delay so that now the one, now the other is a little earlier */
    private Future<String> begun(Rooms rooms, Function<Rooms, String> act, int delay) {
        return threads.submit(() -> {
            start.await(1, TimeUnit.MINUTES);
            Thread.sleep(delay);
            try {
                return act.apply(rooms);
            } catch (Refused e) {
                return e.why().key();
            }
        });
    }

    /** Somebody new, who has read everything and only has to sign. */
    Invitation ready() {
        return read(practice.invites(practice.adds("Robin")));
    }

    Invitation read(Invitation invitation) {
        practice.rooms.does(() -> {
            var client = client(invitation);
            var answering = practice.room(Answering.class);
            invitation.version().text().sections().forEach(
                    section -> answering.answer(client, invitation, section.key(), Answered.marked(Mark.READ)));
            answering.consent(client, invitation, "Yes.");
        });
        return invitation;
    }

    Person client(Invitation invitation) {
        return practice.people().find(invitation.client()).orElseThrow();
    }

    /** With what the client sees now. */
    Function<Rooms, String> signs(Invitation invitation) {
        var shown = practice.rooms.does(() -> practice.room(Readings.class).shown(invitation));
        var client = client(invitation);
        return rooms -> rooms.does(() -> rooms.get(Acknowledging.class)
                .sign(client, invitation, shown, new Signature(client.name(), "")).id());
    }

    Function<Rooms, String> seals(String signed) {
        return rooms -> seals(rooms, signed);
    }

    /** On the embedded database two who seal at once both make the document, and one copy is refused. */
    static String seals(Rooms rooms, String signed) {
        try {
            rooms.does(() -> rooms.get(Sealing.class).sealNow(signed));
            return "sealed";
        } catch (PersistenceException e) {
            return "refused";
        }
    }

    /** Something that can be published. */
    void drafts() {
        crisis = !crisis;
        practice.changes(draft -> crisis ? draft.include("crisis") : draft.leaveOut("crisis"));
    }

    @Override
    public void close() {
        threads.shutdownNow();
        first.close();
        second.close();
    }
}
