package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Answered;
import org.practiceportal.agreements.acknowledgement.Answering;
import org.practiceportal.agreements.acknowledgement.Mark;
import org.practiceportal.agreements.conversation.ClarificationProposal;
import org.practiceportal.agreements.conversation.ClarificationProposals;
import org.practiceportal.agreements.conversation.Question;
import org.practiceportal.agreements.conversation.Questions;
import org.practiceportal.agreements.places.Plan;
import org.practiceportal.agreements.places.SharedPlaces;
import org.practiceportal.agreements.policy.text.AgreementText.ClientChoice;
import org.practiceportal.agreements.policy.text.AgreementText.Option;
import org.practiceportal.agreements.policy.text.AgreementText.Section;

/** Everything the client answered, before it is signed and while all of it can still be changed. */
@Named
@RequestScoped
public class ReviewView {

    @Inject
    ClientReading clientReading;

    @Inject
    ReadingSteps readingSteps;

    @Inject
    Answering answering;

    @Inject
    Questions questions;

    @Inject
    ClarificationProposals clarificationProposals;

    @Inject
    SharedPlaces places;

    private Map<String, List<Question>> asked;
    private Map<String, ClarificationProposal> proposed;
    private Plan plan;

    @PostConstruct
    void open() {
        var invitation = clientReading.invitation();
        asked = questions.between(invitation.therapist(), invitation.client()).stream()
                .collect(Collectors.groupingBy(Question::getSection));
        proposed = clarificationProposals.of(invitation);
        plan = places.plan(invitation);
    }

    /** What the client picked for a choice, as the sentence they read; {@code null} if they left it open. */
    public String picked(Section section, ClientChoice choice) {
        var answer = clientReading.answer(section.key());
        var key = answer == null ? null : answer.choices().get(choice.key());
        return choice.options().stream().filter(option -> option.key().equals(key)).map(Option::text).findFirst()
                .orElse(null);
    }

    public List<Question> questions(String section) {
        return asked.getOrDefault(section, List.of());
    }

    /** What may be printed with a section; {@code null} if nothing is proposed. */
    public ClarificationProposal clarification(Section section) {
        return proposed.get(section.key());
    }

    /** Key of the words that say how far that is. */
    public String wordingWords(Section section) {
        return clarification(section).isAgreed() ? "review.printed" : "review.clarification.open";
    }

    public Plan getPlan() {
        return plan;
    }

    /** The talk has happened, or the answer is enough: the section counts as read. */
    public void settle(String section) {
        answering.answer(clientReading.person(), clientReading.invitation(), section, Answered.marked(Mark.READ));
        clientReading.look();
    }

    public void goOn() {
        readingSteps.go(clientReading.isConsented() ? AgreementsPage.SIGN : AgreementsPage.CONSENT);
    }
}
