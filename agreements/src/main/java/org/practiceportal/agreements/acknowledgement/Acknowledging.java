package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Answer;
import org.practiceportal.agreements.invitation.Circles;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.invitation.Renewing;
import org.practiceportal.agreements.policy.Policies;
import org.practiceportal.agreements.policy.Printable;
import org.practiceportal.agreements.policy.TextDigest;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * The moment a client signs. Publishing and signing take turns on the policy, so what is signed was the newest version
 * when it was; a second click finds the first one's acknowledgement and changes nothing.
 */
@ApplicationScoped
public class Acknowledging {

    @Inject
    Policies policies;

    @Inject
    Invitations invitations;

    @Inject
    Renewing renewing;

    @Inject
    Answers answers;

    @Inject
    Wishes wishes;

    @Inject
    Circles circles;

    @Inject
    Printable printable;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<Enclosure> enclosures;

    @Inject
    Event<AcknowledgementSigned> signed;

    /**
     * Signs, or answers with what was signed before.
     *
     * @param shown what {@link #shown} told when the client saw what they sign
     * @throws Refused if there is a newer version, a section is not read, something else changed since it was shown,
     *                 or consent or signature is missing
     */
    @Transactional
    public Acknowledgement sign(Person client, Invitation invitation, String shown, Signature signature) {
        policies.take(invitation.version());
        var before = answers.acknowledgement(invitation);
        if (before.isPresent()) {
            return before.get();
        }
        require(!renewing.isOutdated(invitation) && invitations.successor(invitation).isEmpty(), "sign.newer");
        var given = answers.of(invitation);
        require(missing(invitation, given) == 0, "sign.unread");
        require(!circles.isClosed(invitation), "sign.circle");
        require(invitation.assents() || answers.consent(invitation).isPresent() || wishes.paper(invitation).isEmpty(),
                "sign.paper");
        require(invitation.assents() || answers.consent(invitation).isPresent(), "sign.consent");
        var unprintable = printable.missingFrom(signature.name());
        if (!unprintable.isEmpty()) {
            throw new Refused(Text.of(Typed.BUNDLE, "sign.name.letters", String.join(", ", unprintable)));
        }
        var sheet = sheet(invitation);
        require(digest(invitation, sheet).equals(shown), "sign.changed");
        sheet.answers().forEach(answer -> printable.fit(answer.wishes(), SectionAnswer.LONGEST_WISHES));
        var acknowledgement = answers.keep(new Acknowledgement(invitation, sheet, signature, clock.instant()));
        audit.record(new AuditEntry(client.id(), invitation.assents() ? "agreements.assented" : "agreements.signed",
                acknowledgement.id(), client.id()));
        signed.fire(new AcknowledgementSigned(acknowledgement.id()));
        return acknowledgement;
    }

    /** How many sections are not marked as read yet. */
    public static long missing(Invitation invitation, Map<String, SectionAnswer> given) {
        return invitation.version().text().sections().stream()
                .filter(section -> !given.containsKey(section.key()) || !given.get(section.key()).isRead()).count();
    }

    /** What would be signed now: the answers to the sections that are read, and what both agreed on along with them. */
    @Transactional
    public AnswerSheet sheet(Invitation invitation) {
        var given = answers.of(invitation);
        var sheet = AnswerSheet.of(invitation.version().text().sections().stream()
                .map(section -> given.get(section.key())).filter(answer -> answer != null && answer.isRead())
                .map(answer -> new Answer(answer.section(), answer.answeredAt(), answer.choices(), answer.wishes()))
                .toList());
        for (var enclosure : enclosures) {
            sheet = enclosure.enclose(invitation, sheet);
        }
        return sheet;
    }

    /** Digest of everything that would be signed now. It goes to the page and comes back with the signature. */
    @Transactional
    public String shown(Invitation invitation) {
        return shown(invitation, sheet(invitation));
    }

    /** Likewise of a sheet that a page shows. */
    public static String shown(Invitation invitation, AnswerSheet sheet) {
        return digest(invitation, sheet);
    }

    private static String digest(Invitation invitation, AnswerSheet sheet) {
        return TextDigest.of(invitation.version().digest() + sheet.digest());
    }

    private static void require(boolean condition, String refusal) {
        if (!condition) {
            throw new Refused(Text.of(Typed.BUNDLE, refusal));
        }
    }
}
