/**
 * What a therapist expects and offers, from the first draft to the published version.
 *
 * <p>A {@link org.practiceportal.agreements.policy.draft.PolicyDraft} starts complete, out of the catalogue, and each change
 * gives a new one. When it has no {@linkplain org.practiceportal.agreements.policy.draft.Gap gaps}, its words can be
 * published; from then on only the {@link org.practiceportal.agreements.policy.text.AgreementText} counts.
 */
package org.practiceportal.agreements.policy;
