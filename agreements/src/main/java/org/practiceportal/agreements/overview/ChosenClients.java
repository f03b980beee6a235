package org.practiceportal.agreements.overview;

import java.util.List;
import java.util.Objects;
import org.practiceportal.agreements.Typed;

/**
 * Which of a therapist's clients an act on several is for.
 *
 * @param named  what their names contain
 * @param ticked ids of those who were ticked in the list; if nobody was, it is for all whom the list finds
 */
public record ChosenClients(String named, Filter filter, List<String> ticked) {

    /** As it stands in an address, where anything may be missing. */
    static ChosenClients of(String named, String show, List<String> ticked) {
        return new ChosenClients(named == null ? "" : named, Filter.of(show),
                ticked == null ? List.of() : ticked.stream().filter(Objects::nonNull).toList());
    }

    static ChosenClients all(Filter filter) {
        return new ChosenClients("", filter, List.of());
    }

    /** A condition of the database's query, about {@code s}. */
    String condition() {
        return "s.nameFolded like :named escape '!' and " + filter.condition()
                + (ticked.isEmpty() ? "" : " and s.clientId in :ticked");
    }

    /** For {@code :named}. */
    String pattern() {
        return "%" + Typed.folded(named).replaceAll("([!%_])", "!$1") + "%";
    }
}
