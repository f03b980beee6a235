/** The pages on which a therapist writes: topics, history, licences, publishing. */
package org.practiceportal.agreements.policy.editing;
