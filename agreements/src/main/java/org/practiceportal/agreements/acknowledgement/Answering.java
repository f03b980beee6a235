package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationRenewed;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.invitation.ReaderTurn;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.agreements.policy.text.TextDigest;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Keeps each answer of a client when it is given. Giving the same answer twice changes nothing. */
@ApplicationScoped
public class Answering {

    @Inject
    Policies policies;

    @Inject
    Invitations invitations;

    @Inject
    OpenInvitations openInvitations;

    @Inject
    Answers answers;

    @Inject
    SigningRequests signingRequests;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Keeps all that the client says about a section, even in letters that cannot be printed: nothing typed is lost.
     * Signing refuses those, and pages say it at once.
     *
     * @return the client's turn, which lasts until the transaction ends
     * @throws NotFound if there is no such section, or it does not offer what was picked
     * @throws Refused  if the agreement has been signed or there is a newer version, or it can no longer be answered
     */
    @Transactional
    public ReaderTurn answer(Person client, Invitation invitation, String key, Answered given) {
        given.requireOf(section(invitation, key));
        var turn = invitations.lock(invitation);
        openInvitations.require(invitation);
        if (answers.ofSection(turn, invitation, key).change(given, clock.instant())) {
            audit.record(new AuditEntry(client.id(),
                    given.mark().filter(Mark.READ::equals).isPresent() ? "agreements.read" : "agreements.talkWanted",
                    invitation.id() + "/" + key, client.id()));
        }
        return turn;
    }

    /** Keeps the consent to electronic records with the words that were read; an earlier wish for paper ends with it. */
    @Transactional
    public void consent(Person client, Invitation invitation, String wording) {
        var turn = policies.lock(invitation.version());
        openInvitations.require(invitation);
        if (answers.consent(invitation).isEmpty()) {
            var number = answers.consents(invitation) + 1;
            answers.keep(turn, invitation, new ElectronicConsent(invitation, number, wording, clock.instant()));
            signingRequests.settle(turn, invitation, SigningRequest.Kind.PAPER, clock.instant());
            audit.record(new AuditEntry(client.id(), "agreements.consented", invitation.id(), client.id()));
        }
    }

    /**
     * Answers go along with a renewed invitation where the section's words are the same as before, so that only what
     * changed is asked again; what the client wrote goes along in any case. So does the consent, which is about records
     * and not about these words.
     */
    void carry(@Observes InvitationRenewed renewed) {
        var before = renewed.before();
        var after = renewed.after();
        invitations.lock(before);
        var turn = invitations.lock(after);
        answers.consent(before)
                .ifPresent(consent -> answers.keep(renewed.turn(), after, consent.carriedTo(after)));
        var changed = TextDigest.changed(before.version().text(), after.version().text());
        var given = answers.of(before);
        after.version().text().sections().stream().map(section -> given.get(section.key())).filter(Objects::nonNull)
                .forEach(answer -> answers.keep(turn, after, changed.contains(answer.section())
                        ? answer.wordsCarriedTo(after)
                        : answer.carriedTo(after)));
    }

    private static Section section(Invitation invitation, String key) {
        return invitation.version().text().sections().stream().filter(section -> section.key().equals(key))
                .findFirst().orElseThrow(NotFound::new);
    }
}
