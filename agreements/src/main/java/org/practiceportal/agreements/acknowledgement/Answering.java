package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationRenewed;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.policy.AgreementText.Section;
import org.practiceportal.agreements.policy.Policies;
import org.practiceportal.agreements.policy.TextDigest;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** Keeps each answer of a client when it is given. Giving the same answer twice changes nothing. */
@ApplicationScoped
public class Answering {

    @Inject
    Policies policies;

    @Inject
    Invitations invitations;

    @Inject
    Answers answers;

    @Inject
    Wishes wishes;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @throws Refused if the agreement has been signed, or there is a newer version */
    @Transactional
    public void mark(Person client, Invitation invitation, String section, Mark mark) {
        requireSection(invitation, section);
        var answer = open(invitation, section);
        if (answer.mark().filter(mark::equals).isPresent()) {
            return;
        }
        answer.mark(mark, clock.instant());
        audit.record(new AuditEntry(client.id(), mark == Mark.READ ? "agreements.read" : "agreements.talkWanted",
                invitation.id() + "/" + section, client.id()));
    }

    /**
     * Keeps what the client picked.
     *
     * @param option key of the option, or {@code null} to leave it open again
     */
    @Transactional
    public void choose(Invitation invitation, String section, String choice, String option) {
        var known = requireSection(invitation, section).clientChoices().stream()
                .filter(asked -> asked.key().equals(choice))
                .anyMatch(asked -> option == null || asked.options().stream().anyMatch(o -> o.key().equals(option)));
        if (!known) {
            throw new NotFound();
        }
        open(invitation, section).choose(choice, option);
    }

    /** Keeps what is being typed, so that it is still there whatever happens to the page. */
    @Transactional
    public void keepNote(Invitation invitation, String section, String typed) {
        requireSection(invitation, section);
        open(invitation, section).keepNote(Typed.words(typed, SectionAnswer.LONGEST_NOTE));
    }

    /**
     * Keeps the client's own wishes as they are typed, even with characters that cannot be printed: nothing typed is lost.
     * Signing refuses those, and pages say it at once.
     *
     * @throws Refused if they are too long
     */
    @Transactional
    public void keepWishes(Invitation invitation, String section, String typed) {
        requireSection(invitation, section);
        open(invitation, section).keepWishes(Typed.words(typed, SectionAnswer.LONGEST_WISHES));
    }

    /** Keeps the consent to electronic records with the words that were read; an earlier wish for paper ends with it. */
    @Transactional
    public void consent(Person client, Invitation invitation, String wording) {
        takeOpen(invitation);
        if (answers.consent(invitation).isEmpty()) {
            answers.keep(new ElectronicConsent(invitation, answers.consents(invitation) + 1, wording,
                    clock.instant()));
            wishes.settle(invitation, Wish.Kind.PAPER, clock.instant());
            audit.record(new AuditEntry(client.id(), "agreements.consented", invitation.id(), client.id()));
        }
    }

    /**
     * Answers go along with a renewed invitation where the section's words are the same as before, so that only what
     * changed is asked again; what the client wrote goes along in any case. So does the consent, which is about records
     * and not about these words.
     */
    void carry(@Observes InvitationRenewed renewed) {
        answers.consent(renewed.before()).ifPresent(consent -> answers.keep(consent.carriedTo(renewed.after())));
        var before = renewed.before().version().text();
        var given = answers.of(renewed.before());
        for (var section : renewed.after().version().text().sections()) {
            var same = before.sections().stream()
                    .anyMatch(old -> old.key().equals(section.key())
                            && TextDigest.of(old).equals(TextDigest.of(section)));
            var answer = given.get(section.key());
            if (answer != null) {
                answers.keep(same ? answer.carriedTo(renewed.after()) : answer.wordsCarriedTo(renewed.after()));
            }
        }
    }

    private SectionAnswer open(Invitation invitation, String section) {
        takeOpen(invitation);
        return answers.ofSection(invitation, section);
    }

    private void takeOpen(Invitation invitation) {
        policies.take(invitation.version());
        if (answers.acknowledgement(invitation).isPresent()) {
            throw new Refused(Text.of(Typed.BUNDLE, "answer.signed"));
        }
        if (invitations.successor(invitation).isPresent()) {
            throw new Refused(Text.of(Typed.BUNDLE, "answer.newer"));
        }
    }

    private static Section requireSection(Invitation invitation, String key) {
        return invitation.version().text().sections().stream().filter(section -> section.key().equals(key))
                .findFirst().orElseThrow(NotFound::new);
    }
}
