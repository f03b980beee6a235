package org.practiceportal.agreements.fit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.agreements.policy.version.Turn;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** What a therapist does once a client has told them, step by step. Nothing of it leaves the portal. */
@ApplicationScoped
public class Following {

    @Inject
    Policies policies;

    @Inject
    Concerns concerns;

    @Inject
    Colleagues colleagues;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Writes down that a promised step was done on a day. The same twice is written once.
     *
     * @throws NotFound if it was not told to this therapist, or such a step was not promised
     * @throws Refused  if it was taken back, or the day lies ahead
     */
    @Transactional
    public void record(Person therapist, String id, FollowUpStep step, LocalDate day) {
        var concern = concerns.ofTherapist(therapist, id);
        var turn = lock(concern);
        if (promises(concern).steps().stream().noneMatch(promise -> promise.step() == step)) {
            throw new NotFound();
        }
        Refused.unless(day != null && !day.isAfter(LocalDate.ofInstant(clock.instant(), therapist.zone())),
                Text.of(Typed.BUNDLE, "steps.day.wrong"));
        if (concerns.course(concern).of(step).stream().noneMatch(done -> done.getDoneOn().equals(day))) {
            concerns.keep(turn, concern, new StepDone(concern, step, day, clock.instant()));
            note(therapist, concern);
        }
    }

    /**
     * Shows a colleague to the client. The same twice is shown once.
     *
     * @throws NotFound if the client's words or the colleague are not this therapist's
     * @throws Refused  if it was taken back, or as many were named as the agreement says
     */
    @Transactional
    public void offer(Person therapist, String id, String colleague) {
        var concern = concerns.ofTherapist(therapist, id);
        var turn = lock(concern);
        var named = colleagues.of(therapist, colleague);
        var offers = concerns.course(concern).offers();
        if (offers.stream().anyMatch(offer -> offer.colleague().equals(named.getId()))) {
            return;
        }
        var most = promises(concern).referrals();
        Refused.unless(offers.size() < most, Text.of(Typed.BUNDLE, "offer.enough", most));
        concerns.keep(turn, concern, new Recommendation(concern, named, clock.instant()));
        note(therapist, concern);
    }

    /** What was promised to whoever told it. */
    public static Promises promises(Concern concern) {
        return Promises.of(concern.invitation().version().text());
    }

    /** One at a time, and only what still stands. */
    private Turn lock(Concern concern) {
        var turn = policies.lock(concern.invitation().version());
        Refused.unless(!concerns.course(concern).isTakenBack(), Text.of(Typed.BUNDLE, "steps.back"));
        return turn;
    }

    private void note(Person therapist, Concern concern) {
        audit.record(new AuditEntry(therapist.id(), "agreements.noted", "", concern.client()));
    }
}
