package org.practiceportal.agreements.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.api.PersonId;

/**
 * The shared-places plan as it is now. Before anything is signed, a place stands once both said yes to its last words, and
 * no longer once one of them proposes others. What both signed goes on to stand until both agree on something else.
 *
 * @param lines in the order in which the places came up; those that are gone for good are left out
 */
public record Plan(List<Line> lines) {

    public Plan {
        lines = List.copyOf(lines);
    }

    /**
     * @param turns  of all places between the two, in order
     * @param signed the places as both signed them last
     */
    static Plan of(List<SharedPlace> turns, List<Place> signed) {
        var threads = new LinkedHashMap<String, List<SharedPlace>>();
        turns.forEach(turn -> threads.computeIfAbsent(turn.getThread(), key -> new ArrayList<>()).add(turn));
        return new Plan(threads.values().stream().map(thread -> line(thread, signed))
                .filter(Predicate.not(Line::isGone)).toList());
    }

    private static Line line(List<SharedPlace> thread, List<Place> signed) {
        var last = thread.getLast();
        if (last.isAgreed()) {
            return new Line(last, last.isWithdrawn() ? null : last.place());
        }
        return new Line(last, thread.reversed().stream().map(SharedPlace::place).filter(signed::contains).findFirst()
                .orElse(null));
    }

    /** The places that would be printed now. */
    public List<Place> standing() {
        return lines.stream().map(Line::standing).filter(Objects::nonNull).toList();
    }

    /** How many wait for somebody's yes. */
    public long open() {
        return lines.stream().filter(Line::isOpen).count();
    }

    /** Whether this person is asked for a yes. */
    boolean waitsFor(PersonId person) {
        return lines.stream().anyMatch(line -> line.waitsFor(person));
    }

    /**
     * One place.
     *
     * @param last     what was proposed last
     * @param standing what both want printed; {@code null} if nothing yet
     */
    public record Line(SharedPlace last, Place standing) {

        /** Whether the last words wait for somebody's yes. */
        public boolean isOpen() {
            return !last.isAgreed() && !isGone();
        }

        /** The kind of mark that shows it. */
        public String mark() {
            return isOpen() ? "talk" : "done";
        }

        /** Whether nothing stands, and nothing is proposed. */
        public boolean isGone() {
            return standing == null && last.isWithdrawn();
        }

        /** Whether something else holds until both say yes to the last words. */
        public boolean isToChange() {
            return isOpen() && standing != null && !standing.equals(last.place());
        }

        /** Key of the words for how it stands, in short, said to this person about the other. */
        public String words(PersonId reader) {
            return !isOpen() ? "places.agreed" : waitsFor(reader) ? "places.wait.me" : "places.wait.other";
        }

        /** Whether this person is asked for a yes. */
        public boolean waitsFor(PersonId person) {
            return isOpen() && last.waitsFor(person);
        }
    }
}
