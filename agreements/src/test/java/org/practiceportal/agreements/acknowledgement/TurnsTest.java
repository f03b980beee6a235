package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.Rooms;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Renewing;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Two at the same moment: who waits for whom, and what whoever waited finds. */
class TurnsTest {

    private static final int A_WHILE = 300;

    private final SmallPractice practice = new SmallPractice();
    private final Person jonas = practice.jonas;
    private final Rooms others = practice.open();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Invitation invitation;

    TurnsTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
    }

    @AfterEach
    void end() {
        thread.shutdownNow();
    }

    private Callable<Object> answers(Person client, Invitation to) {
        var key = to.version().text().sections().getFirst().key();
        return () -> others
                .does(() -> others.get(Answering.class).answer(client, to, key, Answered.wished("Call me Jo.")));
    }

    private Callable<Object> consents() {
        return () -> others.does(() -> {
            others.get(Answering.class).consent(jonas, invitation, "Yes.");
            return null;
        });
    }

    private Future<Object> waits(Callable<Object> what) {
        var begun = thread.submit(what);
        assertThrows(TimeoutException.class, () -> begun.get(A_WHILE, TimeUnit.MILLISECONDS));
        return begun;
    }

    private void doesNotWait(Callable<Object> what) {
        try {
            thread.submit(what).get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("It waited", e);
        }
    }

    private static void isRefused(Future<Object> begun, String key) {
        var cause = assertThrows(ExecutionException.class, () -> begun.get(10, TimeUnit.SECONDS)).getCause();
        assertEquals(key, assertInstanceOf(Refused.class, cause).why().key());
    }

    @Test
    void whatIsTypedWaitsForNobodyElse() {
        practice.rooms.does(() -> {
            practice.room(Policies.class).lock(invitation.version());
            doesNotWait(answers(jonas, invitation));
        });
    }

    @Test
    void whatOneClientTypesMakesNoOtherWait() {
        var hers = practice.invites(practice.grace);
        practice.rooms.does(() -> {
            practice.room(Answering.class).answer(jonas, invitation,
                    invitation.version().text().sections().getFirst().key(), Answered.noted("?"));
            doesNotWait(answers(practice.grace, hers));
        });
    }

    @Test
    void whatIsTypedWhileOneSignsIsNoLongerKept() {
        practice.reads(jonas, invitation);
        practice.consents(jonas, invitation);
        var begun = practice.rooms.does(() -> {
            practice.room(Acknowledging.class).sign(jonas, invitation,
                    practice.room(Readings.class).shown(invitation), new Signature("Jonas", ""));
            return waits(answers(jonas, invitation));
        });
        isRefused(begun, "answer.signed");
    }

    @Test
    void whatIsTypedWhileAnInvitationIsRenewedIsNotLostUnseen() {
        practice.publishes("crisis");
        var begun = practice.rooms.does(() -> {
            practice.room(Renewing.class).renew(jonas, invitation);
            return waits(answers(jonas, invitation));
        });
        isRefused(begun, "answer.newer");
    }

    @Test
    void consentWaitsForWhoeverPublishesOrSigns() throws Exception {
        var begun = practice.rooms.does(() -> {
            practice.room(Policies.class).lock(invitation.version());
            return waits(consents());
        });
        begun.get(10, TimeUnit.SECONDS);
        practice.rooms
                .does(() -> assertEquals("Yes.",
                        practice.room(Answers.class).consent(invitation).orElseThrow().wording()));
    }
}
