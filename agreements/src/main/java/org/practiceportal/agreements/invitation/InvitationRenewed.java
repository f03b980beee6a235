package org.practiceportal.agreements.invitation;

import org.practiceportal.agreements.policy.version.Turn;

/** One invitation took another's place. Heard in the same turn, so that what was answered goes with it. */
public record InvitationRenewed(Turn turn, Invitation before, Invitation after) {}
