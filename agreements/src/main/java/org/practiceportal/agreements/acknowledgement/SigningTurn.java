package org.practiceportal.agreements.acknowledgement;

import org.practiceportal.agreements.invitation.ReaderTurn;
import org.practiceportal.agreements.policy.version.Turn;

/** While it lasts, nobody publishes, and this client answers nothing: what is signed is what was read. */
record SigningTurn(Turn policy, ReaderTurn reader) {}
