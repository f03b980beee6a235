package org.practiceportal.agreements.places;

import org.practiceportal.agreements.amendment.AmendmentDraft;
import org.practiceportal.api.PersonId;

/**
 * The plan of two, and what of it can be signed.
 *
 * @param holding whether an agreement holds already, so that the plan changes by an addition to it
 * @param draft   of that addition; {@code null} if there is nothing to sign
 * @param paused  whether nothing goes on between the two, so that the plan can be read alone
 */
public record PlanState(Plan plan, boolean holding, AmendmentDraft draft, boolean paused) {

    /** What can be signed; {@code null} while nothing goes on. */
    public AmendmentDraft signable() {
        return paused ? null : draft;
    }

    /** Whether this person can sign that now. */
    public boolean isToSign(PersonId person) {
        return signable() != null && !draft.isSignedBy(person);
    }
}
