package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import org.practiceportal.agreements.acknowledgement.PaperAttempt.ByHand;
import org.practiceportal.agreements.invitation.Circles;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationDecisions;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.invitation.Renewing;
import org.practiceportal.agreements.policy.text.PrintableCharacters;

/** Gathers how far clients have come, and what they would sign. */
@ApplicationScoped
@Transactional
public class Readings {

    @Inject
    Invitations invitations;

    @Inject
    Renewing renewing;

    @Inject
    InvitationDecisions decisions;

    @Inject
    Circles circles;

    @Inject
    Answers answers;

    @Inject
    SigningRequests signingRequests;

    @Inject
    @Any
    Instance<Enclosure> enclosures;

    @Inject
    PrintableCharacters printableCharacters;

    SigningAttempt onScreen(Invitation invitation, String shown, Signature signature) {
        return new SigningAttempt(of(invitation), shown, signature, printableCharacters);
    }

    /** @param now where the therapist is who records it */
    PaperAttempt onPaper(Invitation invitation, ByHand said, ZonedDateTime now) {
        return new PaperAttempt(invitation, answers.acknowledgement(invitation).isPresent(),
                invitations.successor(invitation).isEmpty() && !circles.isClosed(invitation)
                        && !circles.isPaused(invitation),
                decisions.openness(invitation), said,
                LocalDate.ofInstant(invitation.version().publishedAt(), now.getZone()), now.toLocalDate(),
                printableCharacters);
    }

    private Reading of(Invitation invitation) {
        var given = answers.of(invitation);
        return new Reading(invitation, given, sheet(invitation, given),
                !renewing.isOutdated(invitation) && invitations.successor(invitation).isEmpty(),
                decisions.openness(invitation), !circles.isClosed(invitation) && !circles.isPaused(invitation),
                answers.consent(invitation).isPresent(),
                signingRequests.paper(invitation).isPresent());
    }

    /** What would be signed now: the answers to the sections that are read, and what both agreed on along with them. */
    public AnswerSheet sheet(Invitation invitation) {
        return sheet(invitation, answers.of(invitation));
    }

    /** Digest of everything that would be signed now. It goes to the page and comes back with the signature. */
    public String shown(Invitation invitation) {
        return shown(invitation, sheet(invitation));
    }

    /** Likewise of a sheet that a page shows. */
    public static String shown(Invitation invitation, AnswerSheet sheet) {
        return Reading.digest(invitation, sheet);
    }

    private AnswerSheet sheet(Invitation invitation, Map<String, SectionAnswer> given) {
        var sheet = AnswerSheet.of(invitation.version().text(), given);
        for (var enclosure : enclosures) {
            sheet = enclosure.enclose(invitation, sheet);
        }
        return sheet;
    }
}
