package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
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

    private static void isRefused(Future<Object> begun, String key) {
        var cause = assertThrows(ExecutionException.class, () -> begun.get(10, TimeUnit.SECONDS)).getCause();
        assertEquals(key, assertInstanceOf(Refused.class, cause).why().key());
    }

    /** Whoever counts the same turn waits; on the embedded database, where one writes at a time, everybody does for a moment. */
    private int turn(String question, String id) {
        return practice.rooms.does(() -> practice.room(EntityManager.class).createQuery(question, Integer.class)
                .setParameter("id", id).getSingleResult());
    }

    private int ofTheReader(Invitation of) {
        return turn("select t.turn from ReaderTurn t where t.invitationId = :id", of.id());
    }

    private int ofThePolicy() {
        return turn("select p.turn from Policy p, PolicyVersion v where p.id = v.policyId and v.id = :id",
                invitation.version().id());
    }

    @Test
    void whatIsTypedTakesNoTurnOfAnyoneElse() throws Exception {
        var hers = practice.invites(practice.grace);
        var policy = ofThePolicy();
        var grace = ofTheReader(hers);
        var own = ofTheReader(invitation);
        answers(jonas, invitation).call();
        assertEquals(own + 1, ofTheReader(invitation));
        assertEquals(grace, ofTheReader(hers));
        assertEquals(policy, ofThePolicy());
    }

    @Test
    void whoSignsTakesBoth() {
        practice.reads(jonas, invitation);
        practice.consents(jonas, invitation);
        var policy = ofThePolicy();
        var own = ofTheReader(invitation);
        practice.rooms.does(() -> practice.room(Acknowledging.class).sign(jonas, invitation,
                practice.room(Readings.class).shown(invitation), new Signature("Jonas", "")));
        assertEquals(own + 1, ofTheReader(invitation));
        assertEquals(policy + 1, ofThePolicy());
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

    private Callable<Object> signs() {
        var shown = practice.rooms.does(() -> practice.room(Readings.class).shown(invitation));
        return () -> others.does(() -> others.get(Acknowledging.class).sign(jonas, invitation, shown,
                new Signature("Jonas", "")));
    }

    private Callable<Object> withdraws() {
        return () -> others.does(() -> {
            others.get(Withdrawing.class).withdraw(practice.maya, invitation, "");
            return null;
        });
    }

    @Test
    void whoSignsWhileItIsTakenBackHasNotSigned() {
        practice.reads(jonas, invitation);
        practice.consents(jonas, invitation);
        var signs = signs();
        var begun = practice.rooms.does(() -> {
            practice.room(Withdrawing.class).withdraw(practice.maya, invitation, "");
            return waits(signs);
        });
        isRefused(begun, "sign.withdrawn");
    }

    @Test
    void whatIsSignedWhileItIsTakenBackStaysSigned() {
        practice.reads(jonas, invitation);
        practice.consents(jonas, invitation);
        var begun = practice.rooms.does(() -> {
            practice.room(Acknowledging.class).sign(jonas, invitation,
                    practice.room(Readings.class).shown(invitation), new Signature("Jonas", ""));
            return waits(withdraws());
        });
        isRefused(begun, "withdraw.signed");
    }

    @Test
    void whatIsTypedWhileItIsTakenBackIsNoLongerKept() {
        var begun = practice.rooms.does(() -> {
            practice.room(Withdrawing.class).withdraw(practice.maya, invitation, "");
            return waits(answers(jonas, invitation));
        });
        isRefused(begun, "answer.withdrawn");
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
