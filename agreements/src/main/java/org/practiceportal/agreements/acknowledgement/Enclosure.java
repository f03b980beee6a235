package org.practiceportal.agreements.acknowledgement;

import org.practiceportal.agreements.invitation.Invitation;

/**
 * What a room beside the corridor adds to the sheet that a client signs. Each is asked once, in the transaction that
 * signs, so that what is signed is what stood there then.
 */
public interface Enclosure {

    /** The sheet, with whatever both sides agreed on; the same sheet if there is nothing. */
    AnswerSheet enclose(Invitation invitation, AnswerSheet sheet);
}
