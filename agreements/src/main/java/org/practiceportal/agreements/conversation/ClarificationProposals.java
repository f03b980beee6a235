package org.practiceportal.agreements.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.acknowledgement.AnswerSheet;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Clarification;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.acknowledgement.Enclosure;
import org.practiceportal.agreements.acknowledgement.OpenInvitations;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** The clarifications of an agreement: proposed, and encloses with what is signed those that both agreed on. */
@ApplicationScoped
public class ClarificationProposals implements Enclosure, AgendaSource {

    @Inject
    Policies policies;

    @Inject
    Proposals proposals;

    @Inject
    Proposing proposing;

    @Inject
    OpenInvitations openInvitations;

    @Inject
    Answers answers;

    @Inject
    PrintableCharacters printableCharacters;

    /** What was proposed last for a section of this invitation; empty if nothing was, or it was taken back. */
    public Optional<ClarificationProposal> of(Invitation invitation, Section section) {
        return last(invitation, section).filter(proposal -> !proposal.isWithdrawn());
    }

    /** Likewise for every section of it, by the section's key; asked at once. */
    public Map<String, ClarificationProposal> of(Invitation invitation) {
        var last = proposals.last(ClarificationProposal.class, invitation.therapist(), invitation.client()).stream()
                .filter(proposal -> !proposal.isWithdrawn())
                .collect(Collectors.toMap(ClarificationProposal::getThread, Function.identity()));
        var all = new LinkedHashMap<String, ClarificationProposal>();
        if (!last.isEmpty()) {
            invitation.version().text().sections().forEach(section -> {
                var proposal = last.get(ClarificationProposal.thread(section));
                if (proposal != null) {
                    all.put(section.key(), proposal);
                }
            });
        }
        return all;
    }

    /** What was proposed last, taken back or not: what the next turn follows. */
    public Optional<ClarificationProposal> last(Invitation invitation, Section section) {
        return proposals.last(ClarificationProposal.class, invitation.therapist(), invitation.client(),
                ClarificationProposal.thread(section));
    }

    /**
     * Proposes words to be printed with a section.
     *
     * @param seen id of the last turn that the person saw; empty or {@code null} if there was none
     * @throws Refused if it is signed or can no longer be answered, something is missing, too long or cannot be printed, or it changed meanwhile
     */
    @Transactional
    public void propose(Person by, Invitation invitation, Section section, String question, String answer,
            String seen) {
        takeUnsigned(invitation);
        var asked = printableCharacters.fit(question, ClarificationProposal.LONGEST_QUESTION);
        var answered = printableCharacters.fit(answer, ClarificationProposal.LONGEST_ANSWER);
        proposing.propose(by, invitation, ClarificationProposal.class, ClarificationProposal.thread(section), seen,
                (before, now) -> new ClarificationProposal(invitation, by, section, before, asked, answered, now));
    }

    /** Takes back what was proposed or agreed: nothing is printed then. Either can, until it is signed. */
    @Transactional
    public void takeBack(Person by, Invitation invitation, Section section, String seen) {
        takeUnsigned(invitation);
        proposing.propose(by, invitation, ClarificationProposal.class, ClarificationProposal.thread(section), seen,
                (before, now) -> {
                    if (before == null) {
                        throw new NotFound();
                    }
                    return before.takenBack(invitation, by, section, now);
                });
    }

    /** Says yes to these very words. */
    @Transactional
    public void agree(Person by, Invitation invitation, String id) {
        takeUnsigned(invitation);
        proposing.agree(by, invitation, ClarificationProposal.class, id);
    }

    /** The words that have waited longest for this client's yes, with a section as it reads now. */
    @Transactional
    public Optional<ClarificationProposal> waitingFor(Invitation invitation) {
        var threads = invitation.version().text().sections().stream().map(ClarificationProposal::thread).toList();
        return proposals.waitingForClient(ClarificationProposal.class, invitation.therapist(), invitation.client())
                .stream()
                .filter(proposal -> !proposal.isWithdrawn()
                        && threads.contains(proposal.getThread()))
                .findFirst();
    }

    @Override
    public AnswerSheet enclose(Invitation invitation, AnswerSheet sheet) {
        var all = sheet;
        for (var agreed : of(invitation).entrySet()) {
            var proposal = agreed.getValue();
            if (proposal.isPrinted()) {
                all = all.with(new Clarification(agreed.getKey(), proposal.getQuestion(),
                        proposal.getAnswer(),
                        proposal.getAgreedAt()));
            }
        }
        return all;
    }

    @Override
    public String name() {
        return "clarification";
    }

    @Override
    public List<AgendaPoint> open(Person therapist) {
        var waiting = proposals.waitingForTherapist(ClarificationProposal.class, therapist.id(), Agenda.MOST).stream()
                .filter(proposal -> !proposal.isWithdrawn()).toList();
        var unsigned = answers.unsigned(therapist,
                waiting.stream().map(ClarificationProposal::client).distinct().toList());
        return waiting.stream()
                .filter(proposal -> isStillAsked(proposal,
                        unsigned.get(proposal.client())))
                .map(proposal -> new AgendaPoint(proposal.getId(),
                        proposal.client(),
                        Text.of(Typed.BUNDLE, "agenda.clarification"), proposal.getSectionTitle(),
                        proposal.getAnswer(),
                        proposal.getProposedAt(),
                        AgreementsPage.CLARIFICATION.at(proposal.client(),
                                proposal.getSection()),
                        false))
                .toList();
    }

    @Override
    public void talked(Person therapist, String point, LocalDate on, String note) {
        throw new NotFound();
    }

    /** What was signed meanwhile, or reads differently by now, asks nobody any more. */
    private static boolean isStillAsked(ClarificationProposal proposal, Invitation unsigned) {
        return unsigned != null && unsigned.version().text().sections().stream()
                .anyMatch(section -> ClarificationProposal.thread(section).equals(proposal.getThread()));
    }

    private void takeUnsigned(Invitation invitation) {
        policies.lock(invitation.version());
        openInvitations.require(invitation);
    }
}
