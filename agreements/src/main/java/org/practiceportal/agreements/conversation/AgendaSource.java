package org.practiceportal.agreements.conversation;

import java.time.LocalDate;
import java.util.List;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/**
 * A room that has something to talk about in the next session. Every bean of this type is asked when the agenda is
 * shown; a new kind of point needs nothing else.
 */
public interface AgendaSource {

    /** Names this source among the others, in addresses: lower-case letters. */
    String name();

    /** What is open with this therapist's clients, the oldest first; never more than {@link Agenda#MOST}. */
    List<AgendaPoint> open(Person therapist);

    /**
     * Keeps that both talked about it, which ends it. Called in a transaction.
     *
     * @param point the id of a point that {@link AgendaPoint#ends()}
     * @param on    the day of the talk, today or earlier
     * @param note  private, for the therapist alone; may be empty, at most {@link Agenda#LONGEST_NOTE} characters
     * @throws NotFound if there is none with this id, or it is not this therapist's
     * @throws Refused  if it has ended already
     */
    void talked(Person therapist, String point, LocalDate on, String note);
}
