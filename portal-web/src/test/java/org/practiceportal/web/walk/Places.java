package org.practiceportal.web.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.practiceportal.web.harness.Persona;
import org.practiceportal.web.harness.Visitor;

/** The pages of the agreements, and for each somebody who may see it. */
final class Places {

    /** Who has an account. */
    static final List<Persona> EVERYBODY = List.of(Persona.CLIENT, Persona.OTHER_CLIENT, Persona.THERAPIST,
            Persona.OTHER_THERAPIST, Persona.OWNER);

    private final Map<Persona, Visitor> people = new EnumMap<>(Persona.class);
    private final Function<Persona, Visitor> signIn;
    private Map<String, String> objects;

    Places(Function<Persona, Visitor> signIn) {
        this.signIn = signIn;
    }

    Visitor person(Persona persona) {
        return people.computeIfAbsent(persona, signIn);
    }

    Map<String, String> objects() {
        if (objects == null) {
            objects = Access.objects((persona, path) -> person(persona).get(path).body());
        }
        return objects;
    }

    /** An address of the agreements and somebody who may see it. */
    record Place(Persona who, String path) {}

    List<Place> all() {
        var places = new ArrayList<Place>();
        for (var row : Access.table()) {
            if (row.path().startsWith("/agreements/") && row.path().endsWith(".xhtml")) {
                EVERYBODY.stream().filter(who -> row.expected(who, objects()).equals("200")).findFirst()
                        .ifPresent(who -> places.add(new Place(who, row.address(objects()))));
            }
        }
        return places;
    }

    /** Of a page that several may open, the first two. */
    List<Place> different() {
        var seen = new ArrayList<String>();
        return all().stream().filter(place -> {
            var page = place.path().replaceFirst("\\?.*", "");
            seen.add(page);
            return Collections.frequency(seen, page) <= 2;
        }).toList();
    }
}
