package org.practiceportal.agreements.acknowledgement;

import java.util.Map;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Openness;
import org.practiceportal.agreements.policy.text.TextDigest;

/**
 * How far a client has come with an invitation, as it stands at their turn: all that decides whether they may sign.
 *
 * @param given       the answers so far, by the section's key
 * @param sheet       what would be signed
 * @param newest      whether neither a newer version nor another invitation has taken its place
 * @param openness    whether it can still be answered
 * @param circleOpen  whether all who were to sign together still are
 * @param consented   whether the client consents to electronic records
 * @param paperWanted whether the client asked for paper instead
 */
record Reading(Invitation invitation, Map<String, SectionAnswer> given, AnswerSheet sheet, boolean newest,
        Openness openness, boolean circleOpen, boolean consented, boolean paperWanted) {

    Reading {
        given = Map.copyOf(given);
    }

    boolean isWhole() {
        return SectionAnswer.missing(invitation, given) == 0;
    }

    /** An assent is no signature, and needs no consent to electronic records. */
    boolean mayBeOnScreen() {
        return invitation.assents() || consented;
    }

    /** Of everything that would be signed. It goes to the page and comes back with the signature. */
    String digest() {
        return digest(invitation, sheet);
    }

    static String digest(Invitation invitation, AnswerSheet sheet) {
        return TextDigest.of(invitation.version().digest() + sheet.digest());
    }
}
