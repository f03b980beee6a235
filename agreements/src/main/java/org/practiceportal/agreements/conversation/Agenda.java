package org.practiceportal.agreements.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** What is open for a therapist's next sessions, whichever room it comes from. */
@ApplicationScoped
public class Agenda {

    /** Most points that one source tells at once; whoever has more of them talks about the oldest first. */
    public static final int MOST = 200;

    /** Longest private note about a talk, in characters. */
    public static final int LONGEST_NOTE = 2000;

    @Inject
    @Any
    Instance<AgendaSource> sources;

    @Inject
    Clock clock;

    /** The oldest first. */
    public List<Line> open(Person therapist) {
        return sources.stream().flatMap(source -> lines(source, therapist))
                .sorted(Comparator.comparing(line -> line.point().since())).toList();
    }

    /**
     * Keeps that a point was talked about.
     *
     * @param id of a {@link Line}
     * @param on {@code null} means today
     * @throws NotFound if it is not this therapist's
     * @throws Refused  if the day lies ahead, the note is too long, or the point has ended already
     */
    @Transactional
    public void talked(Person therapist, String id, LocalDate on, String note) {
        var today = LocalDate.ofInstant(clock.instant(), therapist.zone());
        if (on != null && on.isAfter(today)) {
            throw new Refused(Text.of(Typed.BUNDLE, "agenda.ahead"));
        }
        var words = Typed.words(note, LONGEST_NOTE);
        var dot = id.indexOf('.');
        var name = id.substring(0, Math.max(dot, 0));
        sources.stream().filter(source -> source.name().equals(name)).findFirst().orElseThrow(NotFound::new)
                .talked(therapist, id.substring(dot + 1), on == null ? today : on, words);
    }

    private static Stream<Line> lines(AgendaSource source, Person therapist) {
        return source.open(therapist).stream().map(point -> new Line(source.name() + "." + point.id(), point));
    }

    /** @param id names the point among those of all sources */
    public record Line(String id, AgendaPoint point) {}
}
