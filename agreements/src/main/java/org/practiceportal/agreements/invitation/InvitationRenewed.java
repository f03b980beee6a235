package org.practiceportal.agreements.invitation;

/** One invitation took another's place. Heard in the same transaction, so that what was answered goes with it. */
public record InvitationRenewed(Invitation before, Invitation after) {}
