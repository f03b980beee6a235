package org.practiceportal.agreements.fit;

import java.time.Instant;
import java.util.List;

/**
 * What a client told, and what came of it so far.
 *
 * @param takenBackAt {@code null} unless the client took it back
 * @param done        in the order in which it was written down
 * @param offers      who was named to the client, in that order
 */
public record ConcernHistory(Concern concern, Instant takenBackAt, List<StepDone> done, List<Recommendation> offers) {

    public ConcernHistory {
        done = List.copyOf(done);
        offers = List.copyOf(offers);
    }

    public boolean isTakenBack() {
        return takenBackAt != null;
    }

    public boolean isSettled() {
        return !of(FollowUpStep.SETTLED).isEmpty();
    }

    public boolean isOpen() {
        return !isTakenBack() && !isSettled();
    }

    /** Whether nothing was done about it yet. */
    public boolean isUntouched() {
        return isOpen() && done.isEmpty();
    }

    /** The kind of mark that shows how far a step is. */
    public String mark(FollowUpStep step) {
        return of(step).isEmpty() ? "" : "done";
    }

    public List<StepDone> of(FollowUpStep step) {
        return done.stream().filter(each -> each.getStep() == step).toList();
    }

    /** {@code back}, {@code settled} or {@code open}. */
    public String state() {
        return isTakenBack() ? "back" : isSettled() ? "settled" : "open";
    }

    /** The kind of mark that shows it. */
    public String mark() {
        return isTakenBack() ? "" : isSettled() ? "done" : "talk";
    }
}
