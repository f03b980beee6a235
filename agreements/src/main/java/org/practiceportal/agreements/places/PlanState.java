package org.practiceportal.agreements.places;

import org.practiceportal.agreements.amendment.AmendmentDraft;
import org.practiceportal.api.PersonId;

/**
 * The plan of two, and what of it can be signed.
 *
 * @param holding whether an agreement holds already, so that the plan changes by an addition to it
 * @param draft   of that addition; {@code null} if there is nothing to sign
 */
public record PlanState(Plan plan, boolean holding, AmendmentDraft draft) {

    /** Whether this person can sign that now. */
    public boolean isToSign(PersonId person) {
        return draft != null && !draft.isSignedBy(person);
    }
}
