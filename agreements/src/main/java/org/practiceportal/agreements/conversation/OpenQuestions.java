package org.practiceportal.agreements.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.Person;
import org.practiceportal.api.Text;

/** Open questions wait for the next session, those without a note too. */
@ApplicationScoped
class OpenQuestions implements AgendaSource {

    @Inject
    Questions questions;

    @Inject
    Asking asking;

    @Override
    public String name() {
        return "question";
    }

    @Override
    public List<AgendaPoint> open(Person therapist) {
        return questions.open(therapist, Agenda.MOST).stream().map(OpenQuestions::point).toList();
    }

    private static AgendaPoint point(Question question) {
        var kind = question.getNote().isEmpty() ? "agenda.talk" : "agenda.question";
        return new AgendaPoint(question.getId(), question.client(), Text.of(Typed.BUNDLE, kind),
                question.getSectionTitle(), question.getNote(), question.getAskedAt(),
                AgreementsPage.QUESTIONS.at(question.getId()), true);
    }

    @Override
    public void talked(Person therapist, String point, LocalDate on, String note) {
        asking.talked(therapist, point, on, note);
    }
}
