package org.practiceportal.agreements.afterwards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationDecisions;
import org.practiceportal.agreements.invitation.InvitationRenewed;
import org.practiceportal.agreements.invitation.ReconsentReason;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** A therapist chooses when clients are asked to read and sign again. */
@ApplicationScoped
public class PlanningReconsent {

    @Inject
    ReconsentPlans reconsentPlans;

    @Inject
    AskingReconsent askingReconsent;

    @Inject
    InvitationDecisions decisions;

    @Inject
    Policies policies;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * One client, on a day from today on; it takes the place of the day before.
     *
     * @param signed of this therapist
     * @throws Refused if it does not hold yet, there is no reason, the day has passed, or nothing goes on between the two
     */
    @Transactional
    public void plan(Person therapist, Invitation signed, ReconsentReason reason, LocalDate day) {
        var turn = policies.lock(signed.version());
        decisions.requireGoingOn(signed);
        Refused.unless(askingReconsent.isHolding(signed), Text.of(Typed.BUNDLE, "again.nothing"));
        reconsentPlans.keep(turn, signed, new ReconsentDay(signed, reason, day, clock.instant(), therapist.zone()));
        audit.record(new AuditEntry(therapist.id(), "agreements.reconsentPlanned", signed.id(), signed.client()));
    }

    /** This client is not asked. */
    @Transactional
    public void cancel(Person therapist, Invitation signed) {
        policies.lock(signed.version());
        if (reconsentPlans.day(signed).isPresent()) {
            reconsentPlans.remove(signed);
            audit.record(new AuditEntry(therapist.id(), "agreements.reconsentCancelled", signed.id(), signed.client()));
        }
    }

    /** A day that is ahead goes along with a newer invitation. */
    void carry(@Observes InvitationRenewed renewed) {
        reconsentPlans.day(renewed.before()).ifPresent(day -> {
            reconsentPlans.remove(renewed.before());
            if (day.isAhead(clock.instant())) {
                reconsentPlans.keep(renewed.turn(), renewed.after(), day.carriedTo(renewed.after()));
            }
        });
    }

    /**
     * All clients, so many months after signing.
     *
     * @throws Refused if that is no sensible number
     */
    @Transactional
    public void always(Person therapist, Integer months) {
        reconsentPlans.keep(ReconsentRule.after(therapist, months, clock.instant()));
    }

    /** Nobody is asked by itself any more, but for days that are chosen for one. */
    @Transactional
    public void never(Person therapist) {
        reconsentPlans.keep(ReconsentRule.none(therapist, clock.instant()));
    }
}
