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
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.AgreementText.Section;
import org.practiceportal.agreements.policy.Policies;
import org.practiceportal.agreements.policy.Printable;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** The clarifications of an agreement: proposed, and encloses with what is signed those that both agreed on. */
@ApplicationScoped
public class Wordings implements Enclosure, AgendaSource {

    @Inject
    Policies policies;

    @Inject
    Proposals proposals;

    @Inject
    Proposing proposing;

    @Inject
    Answers answers;

    @Inject
    Printable printable;

    /** What was proposed last for a section of this invitation; empty if nothing was, or it was taken back. */
    public Optional<Wording> of(Invitation invitation, Section section) {
        return last(invitation, section).filter(wording -> !wording.isWithdrawn());
    }

    /** Likewise for every section of it, by the section's key; asked at once. */
    public Map<String, Wording> of(Invitation invitation) {
        var last = proposals.last(Wording.class, invitation.therapist(), invitation.client()).stream()
                .filter(wording -> !wording.isWithdrawn())
                .collect(Collectors.toMap(Wording::getThread, Function.identity()));
        var all = new LinkedHashMap<String, Wording>();
        if (!last.isEmpty()) {
            invitation.version().text().sections().forEach(section -> {
                var wording = last.get(Wording.thread(section));
                if (wording != null) {
                    all.put(section.key(), wording);
                }
            });
        }
        return all;
    }

    /** What was proposed last, taken back or not: what the next turn follows. */
    public Optional<Wording> last(Invitation invitation, Section section) {
        return proposals.last(Wording.class, invitation.therapist(), invitation.client(), Wording.thread(section));
    }

    /**
     * Proposes words to be printed with a section.
     *
     * @param seen id of the last turn that the person saw; empty or {@code null} if there was none
     * @throws Refused if it is signed, something is missing, too long or cannot be printed, or it changed meanwhile
     */
    @Transactional
    public void propose(Person by, Invitation invitation, Section section, String question, String answer,
            String seen) {
        takeUnsigned(invitation);
        var asked = printable.fit(question, Wording.LONGEST_QUESTION);
        var answered = printable.fit(answer, Wording.LONGEST_ANSWER);
        proposing.propose(by, invitation, Wording.class, Wording.thread(section), seen,
                (before, now) -> new Wording(invitation, by, section, before, asked, answered, now));
    }

    /** Takes back what was proposed or agreed: nothing is printed then. Either can, until it is signed. */
    @Transactional
    public void takeBack(Person by, Invitation invitation, Section section, String seen) {
        takeUnsigned(invitation);
        proposing.propose(by, invitation, Wording.class, Wording.thread(section), seen, (before, now) -> {
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
        proposing.agree(by, invitation, Wording.class, id);
    }

    /** The words that have waited longest for this client's yes, with a section as it reads now. */
    @Transactional
    public Optional<Wording> waitingFor(Invitation invitation) {
        var threads = invitation.version().text().sections().stream().map(Wording::thread).toList();
        return proposals.waitingForClient(Wording.class, invitation.therapist(), invitation.client()).stream()
                .filter(wording -> !wording.isWithdrawn() && threads.contains(wording.getThread())).findFirst();
    }

    @Override
    public AnswerSheet enclose(Invitation invitation, AnswerSheet sheet) {
        var all = sheet;
        for (var agreed : of(invitation).entrySet()) {
            var wording = agreed.getValue();
            if (wording.isPrinted()) {
                all = all.with(new Clarification(agreed.getKey(), wording.getQuestion(), wording.getAnswer(),
                        wording.getAgreedAt()));
            }
        }
        return all;
    }

    @Override
    public String name() {
        return "wording";
    }

    @Override
    public List<AgendaPoint> open(Person therapist) {
        var waiting = proposals.waitingForTherapist(Wording.class, therapist.id(), Agenda.MOST).stream()
                .filter(wording -> !wording.isWithdrawn()).toList();
        var unsigned = answers.unsigned(therapist, waiting.stream().map(Wording::client).distinct().toList());
        return waiting.stream().filter(wording -> isStillAsked(wording, unsigned.get(wording.client())))
                .map(wording -> new AgendaPoint(wording.getId(), wording.client(),
                        Text.of(Typed.BUNDLE, "agenda.wording"), wording.getSectionTitle(), wording.getAnswer(),
                        wording.getProposedAt(), AgreementsPage.WORDING.at(wording.client(), wording.getSection()),
                        false))
                .toList();
    }

    @Override
    public void talked(Person therapist, String point, LocalDate on, String note) {
        throw new NotFound();
    }

    /** What was signed meanwhile, or reads differently by now, asks nobody any more. */
    private static boolean isStillAsked(Wording wording, Invitation unsigned) {
        return unsigned != null && unsigned.version().text().sections().stream()
                .anyMatch(section -> Wording.thread(section).equals(wording.getThread()));
    }

    private void takeUnsigned(Invitation invitation) {
        policies.take(invitation.version());
        Refused.unless(answers.acknowledgement(invitation).isEmpty(), Text.of(Typed.BUNDLE, "answer.signed"));
    }
}
