package org.practiceportal.web.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;
import org.practiceportal.api.RowOrder;

/** What was erased. */
@ApplicationScoped
@Transactional
class Tombstones {

    private static final RowOrder NEWEST = RowOrder.descending("Tombstone", "t", "erasedAt", "id");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** How many rows of a kind went, of a module's. */
    record Gone(String module, String kind, long number) {}

    CursoredPage<Tombstone> page(PageRequest wanted) {
        return NEWEST.page(wanted,
                rest -> entities.createQuery("select t from Tombstone t where t.id is not null" + rest,
                        Tombstone.class),
                Tombstone::getId);
    }

    /**
     * For an owner, and for whoever was the therapist or erased it.
     *
     * @throws NotFound for anybody else, and if there is none
     */
    Tombstone of(Person reader, String id) {
        var found = entities.find(Tombstone.class, id);
        if (found == null || !reader.is(Role.OWNER) && !isTheirs(found, reader.id())) {
            throw new NotFound();
        }
        return found;
    }

    private static boolean isTheirs(Tombstone tombstone, PersonId reader) {
        return tombstone.therapist().equals(reader) || tombstone.erasedBy().equals(reader);
    }

    List<Gone> gone(Tombstone tombstone) {
        var gone = new ArrayList<Gone>();
        for (var row : entities.createNativeQuery(
                "select module, kind, number from portal_erased_rows where tombstone_id = ? order by module, kind")
                .setParameter(1, tombstone.getId()).getResultList()) {
            var cells = (Object[]) row;
            gone.add(new Gone((String) cells[0], (String) cells[1], ((Number) cells[2]).longValue()));
        }
        return gone;
    }
}
