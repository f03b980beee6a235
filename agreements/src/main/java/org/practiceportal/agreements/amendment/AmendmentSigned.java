package org.practiceportal.agreements.amendment;

/** Both have signed. Hearing it only makes the sealed copy come sooner; a sweep finds what nobody heard. */
public record AmendmentSigned(String amendment) {}
