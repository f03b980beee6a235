package org.practiceportal.agreements.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationDecisions;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.agreements.policy.version.Turn;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * How both sides come to the same words: one proposes, the other says yes or proposes others. It takes turns with
 * signing, so what is signed is what both had agreed on by then.
 */
@ApplicationScoped
public class Proposing {

    /** Who has not found words by then talks about it. */
    private static final int MOST_TURNS = 100;

    @Inject
    Policies policies;

    @Inject
    Invitations invitations;

    @Inject
    InvitationDecisions decisions;

    @Inject
    Proposals proposals;

    @Inject
    Notifier notifier;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Keeps another turn of a thread. The same words twice, as by a double click, are one turn; the other's own words
     * are a yes to them.
     *
     * @param seen id of the last turn that the person saw when they wrote; empty or {@code null} if there was none
     * @param next makes the turn from the one before, which may be {@code null}
     * @throws Refused if somebody proposed something else meanwhile, there were too many turns, or nothing goes on between the
     *                 two
     */
    @Transactional
    public <T extends Proposal> void propose(Person by, Invitation invitation, Class<T> kind, String thread,
            String seen, BiFunction<T, Instant, T> next) {
        var turn = lock(invitation);
        var last = proposals.last(kind, invitation.therapist(), invitation.client(), thread).orElse(null);
        var fresh = next.apply(last, clock.instant());
        if (last != null && last.sameAs(fresh)) {
            if (last.waitsFor(by.id())) {
                agree(turn, by, last);
            }
            return;
        }
        Refused.unless(fresh.turn() <= MOST_TURNS, Text.of(Typed.BUNDLE, "proposal.many"));
        requireLast(last == null ? "" : last.getId(), seen == null ? "" : seen);
        var waiting = !proposals.waitingFor(kind, fresh).isEmpty();
        proposals.keep(turn, fresh);
        audit.record(new AuditEntry(by.id(), fresh.isWithdrawn() ? "agreements.tookBack" : "agreements.proposed",
                fresh.getId(), invitation.client()));
        if (!waiting && !fresh.isWithdrawn()) {
            // One mail says that something waits; more of them would say no more.
            notifier.send(new Notification(invitation.other(by.id()), Notification.TODAY));
        }
    }

    /**
     * Says yes to these very words. Saying it twice changes nothing.
     *
     * @param id of the turn that the person saw
     * @throws NotFound if it is not between this invitation's two
     * @throws Refused  if somebody proposed something else meanwhile, or nothing goes on between the two
     */
    @Transactional
    public void agree(Person by, Invitation invitation, Class<? extends Proposal> kind, String id) {
        var turn = lock(invitation);
        var seen = proposals.of(kind, by, id);
        if (!seen.therapist().equals(invitation.therapist()) || !seen.client().equals(invitation.client())) {
            throw new NotFound();
        }
        requireLast(proposals.last(kind, seen.therapist(), seen.client(), seen.getThread()).orElseThrow().getId(), id);
        if (seen.waitsFor(by.id())) {
            agree(turn, by, seen);
        }
    }

    private void agree(Turn turn, Person by, Proposal proposal) {
        proposals.keep(turn, proposal.agree(by, clock.instant()));
        audit.record(new AuditEntry(by.id(), "agreements.saidYes", proposal.getId(), proposal.client()));
    }

    private Turn lock(Invitation invitation) {
        var turn = policies.lock(invitation.version());
        Refused.unless(invitations.successor(invitation).isEmpty(), Text.of(Typed.BUNDLE, "answer.newer"));
        decisions.requireGoingOn(invitation);
        return turn;
    }

    private static void requireLast(String last, String seen) {
        Refused.unless(last.equals(seen), Text.of(Typed.BUNDLE, "proposal.changed"));
    }
}
