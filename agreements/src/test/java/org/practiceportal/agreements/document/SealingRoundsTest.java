package org.practiceportal.agreements.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.agreements.Rooms;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.AcknowledgementSigned;
import org.practiceportal.agreements.amendment.AmendmentSigned;
import org.practiceportal.agreements.document.archive.Countersigning;
import org.practiceportal.agreements.document.archive.Countersignings;
import org.practiceportal.agreements.document.archive.Revisions;
import org.practiceportal.agreements.document.archive.SealTerm;
import org.practiceportal.agreements.document.archive.SealedCopies;
import org.practiceportal.agreements.document.archive.Sealing;
import org.practiceportal.agreements.document.archive.SignedDocument;
import org.practiceportal.agreements.document.check.Finding;
import org.practiceportal.agreements.document.seal.Sealer;
import org.practiceportal.api.Person;

/** What was signed is sealed at once, and what could not be is tried again. */
@ResourceLock("whether copies are countersigned")
class SealingRoundsTest {

    private final SmallPractice practice = new SmallPractice();
    private final SealingRounds rounds = practice.room(SealingRounds.class);
    private final SealedCopies copies = practice.room(SealedCopies.class);
    private final Acknowledgement signed;

    SealingRoundsTest() {
        practice.publishes();
        signed = practice.readsAndSigns(practice.jonas, practice.invites(practice.jonas));
    }

    private void hears() {
        practice.rooms.does(() -> rounds.hear(new AcknowledgementSigned(signed.id())));
    }

    private boolean isSealed() {
        return practice.rooms.does(() -> copies.exists(signed));
    }

    private byte[] file() {
        return practice.rooms.does(() -> practice.room(Revisions.class).file(SignedDocument.of(signed))).orElseThrow()
                .bytes();
    }

    private Finding checked(byte[] file, String asked) {
        return practice.rooms.does(() -> {
            try {
                return practice.room(FileChecking.class).check(() -> new ByteArrayInputStream(file), asked)
                        .orElseThrow().finding();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<TaskKind> tasks(Person person) {
        return practice.rooms.does(() -> practice.room(DocumentTasks.class).tasks(person).map(Task::kind).toList());
    }

    @Test
    void whatIsSignedIsSealedAtOnce() {
        hears();
        assertTrue(isSealed());
    }

    @Test
    void oneThatFailsStopsNobody() {
        practice.rooms.does(() -> rounds.hear(new AcknowledgementSigned("nothing")));
        practice.rooms.does(() -> rounds.hear(new AmendmentSigned("nothing")));
        hears();
        assertTrue(isSealed());
    }

    /** What the server begins a transaction for. */
    private SealingRounds inTransactions(Rooms rooms) {
        var sealing = rooms.get(Sealing.class);
        var kept = rooms.get(SealedCopies.class);
        return rooms.with(Sealing.class, new Sealing() {
            @Override
            public void sealNow(String id) {
                rooms.does(() -> sealing.sealNow(id));
            }
        }).with(SealedCopies.class, new SealedCopies() {
            @Override
            public boolean holds(String signedDocument) {
                return rooms.does(() -> kept.holds(signedDocument));
            }
        }).get(SealingRounds.class);
    }

    /** A signature is sealed at once, and the round may come by at that moment. */
    @Test
    void ofTwoWhoSealAtOnceNobodyComplains() throws Exception {
        var log = Logger.getLogger(SealingRounds.class.getName());
        var complaints = new AtomicInteger();
        log.setFilter(said -> said.getLevel() == Level.SEVERE && complaints.incrementAndGet() == 0);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = new CyclicBarrier(2);
            var acts = Stream.of(practice.open(), practice.open()).map(this::inTransactions)
                    .map(each -> (Callable<Integer>) () -> {
                        var place = both.await();
                        each.hear(new AcknowledgementSigned(signed.id()));
                        return place;
                    }).toList();
            for (var act : threads.invokeAll(acts)) {
                act.get();
            }
        } finally {
            log.setFilter(null);
        }
        assertEquals(0, complaints.get());
        assertTrue(isSealed());
    }

    @Test
    void whereNobodyElseIsAskedTheProofIsDone() {
        practice.rooms.does(() -> rounds.start(null));
        hears();
        practice.rooms.does(() -> practice.rounds.turn("proving"));
        assertEquals(List.of(), practice.rooms
                .does(() -> practice.room(Revisions.class).file(SignedDocument.of(signed))).orElseThrow().kinds());
    }

    @Test
    void aFileIsKnownAgain() {
        hears();
        var file = file();
        assertEquals(Finding.GENUINE, checked(file, ""));
        assertEquals(Finding.GENUINE, checked(file, signed.id()));
        assertEquals(Finding.ANOTHER_DOCUMENT, checked(file, "another"));
        practice.rooms.does(() -> practice.room(Countersigning.class).countersign(practice.maya, signed.id()));
        assertEquals(Finding.EARLIER, checked(file, ""));
        assertEquals(Finding.GENUINE, checked(file(), ""));
    }

    /** Whether copies are countersigned is said for the whole practice, and there is one for all tests. */
    @Test
    void copiesWaitForTheTherapistIfTheOwnerWantsThat() {
        hears();
        var countersignings = practice.room(Countersignings.class);
        practice.rooms.does(() -> countersignings.choose(practice.maya, true));
        try {
            assertEquals(List.of(TaskKind.COUNTERSIGN), tasks(practice.maya));
            assertEquals(List.of(), tasks(practice.jonas));
            assertEquals("agreements.countersigningWanted", practice.acts().getLast());
            practice.rooms.does(() -> practice.room(Countersigning.class).countersign(practice.maya, signed.id()));
            assertEquals(List.of(), tasks(practice.maya));
        } finally {
            practice.rooms.does(() -> countersignings.choose(practice.maya, false));
        }
        practice.rooms.does(() -> countersignings.choose(practice.maya, false));
        assertEquals(1, practice.acts().stream().filter("agreements.countersigningEnded"::equals).count());
    }

    @Test
    void theOwnerIsWarnedOnceBeforeTheSealEnds() {
        var term = practice.room(SealTerm.class);
        assertEquals(Optional.empty(), term.task());
        practice.rooms.does(term::warn);
        assertEquals(0, practice.acts().stream().filter("agreements.sealEnding"::equals).count());
        var end = practice.room(Sealer.class).key().certificate().getNotAfter().toInstant();
        practice.pass(Duration.between(signed.signedAt(), end).minusDays(20));
        assertEquals(TaskKind.SEAL_ENDS, term.task().orElseThrow().kind());
        practice.rooms.does(term::warn);
        practice.rooms.does(term::warn);
        assertEquals(1, practice.acts().stream().filter("agreements.sealEnding"::equals).count());
        practice.pass(Duration.ofDays(21));
        assertEquals(TaskKind.SEAL_ENDED, term.task().orElseThrow().kind());
        practice.rooms.does(term::warn);
        assertEquals("agreements.sealEnded", practice.acts().getLast());
    }
}
