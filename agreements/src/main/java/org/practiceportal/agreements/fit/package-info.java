/**
 * When a client and a therapist do not go well together: a client says so, takes it back, and sees what came of it; the
 * therapist keeps the promises of the section about it. It stays between the two: no mail, no document, and no word in the
 * audit trail tells of it.
 */
package org.practiceportal.agreements.fit;
