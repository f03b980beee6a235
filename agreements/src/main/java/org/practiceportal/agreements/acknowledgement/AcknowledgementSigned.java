package org.practiceportal.agreements.acknowledgement;

/** A client has signed. Hearing it only makes the sealed copy come sooner; a sweep finds what nobody heard. */
public record AcknowledgementSigned(String acknowledgement) {}
