package org.practiceportal.agreements.afterwards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.conversation.Agenda;
import org.practiceportal.agreements.conversation.AgendaPoint;
import org.practiceportal.agreements.conversation.AgendaSource;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** What check-ins and shared notes bring to the next session. */
@ApplicationScoped
class NextSession implements AgendaSource {

    @Inject
    CheckIns checkIns;

    @Inject
    Notes notes;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "afterwards";
    }

    @Override
    public List<AgendaPoint> open(Person therapist) {
        return Stream
                .concat(checkIns.open(therapist, Agenda.MOST).stream().map(NextSession::point),
                        notes.open(therapist, Agenda.MOST).stream().map(NextSession::point))
                .sorted(Comparator.comparing(AgendaPoint::since)).limit(Agenda.MOST).toList();
    }

    private static AgendaPoint point(CheckPoint point) {
        return new AgendaPoint(point.id(), point.client(), Text.of(Typed.BUNDLE, "check.agenda"),
                point.getSectionTitle(), point.checkIn().getWords(), point.checkIn().getAnsweredAt(),
                AgreementsPage.RHYTHM.at(point.client()), true);
    }

    private static AgendaPoint point(Note note) {
        return new AgendaPoint(note.getId(), note.client(), Text.of(Typed.BUNDLE, "notes.agenda"),
                note.getSectionTitle(), note.getWords(), note.getWrittenAt(),
                AgreementsPage.NOTES.at(note.client()), true);
    }

    @Override
    @Transactional
    public void talked(Person therapist, String point, LocalDate on, String note) {
        if (notes.isTalkedAbout(point)) {
            throw new Refused(Text.of(Typed.BUNDLE, "notes.talked"));
        }
        if (open(therapist).stream().noneMatch(each -> each.id().equals(point))) {
            throw new NotFound();
        }
        notes.keep(new Talked(point, on, note, clock.instant()));
    }
}
