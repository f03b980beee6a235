package org.practiceportal.agreements.afterwards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.version.Turn;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.RowOrder;

/** The notes that are kept. Each question names who asks, and answers only with what they may see. */
@ApplicationScoped
@Transactional
public class Notes {

    private static final String SEEN = " from Note n where n.therapistId = :therapist and n.clientId = :client"
            + " and (n.writerId = :me or n.shared = true) and not exists (select m from Note m where m.correctsId = n.id"
            + " and (m.writerId = :me or m.shared = true))";

    private static final RowOrder NEWEST = RowOrder.descending("Note", "n", "happenedOn", "writtenAt", "id")
            .within("k.therapistId = :therapist and k.clientId = :client and (k.writerId = :me or k.shared = true)");

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    /** One page of what somebody may see of what is between two, as it stands now, the newest day first. */
    CursoredPage<Note> page(Person me, Invitation invitation, PageRequest wanted) {
        return NEWEST.page(wanted, rest -> seen(rest, me, invitation), Note::getId);
    }

    private TypedQuery<Note> seen(String rest, Person me, Invitation invitation) {
        return entities.createQuery("select n" + SEEN + rest, Note.class)
                .setParameter("therapist", invitation.therapist().value())
                .setParameter("client", invitation.client().value()).setParameter("me", me.id().value());
    }

    /** What somebody wrote last about these two. */
    Optional<Note> last(Person writer, Invitation invitation) {
        return seen(" and n.writerId = :me order by n.writtenAt desc, n.id", writer, invitation)
                .setMaxResults(1).getResultList().stream().findFirst();
    }

    /** @throws NotFound if there is none with this id between these two, or somebody else wrote it */
    Note ofWriter(Person writer, Invitation invitation, String id) {
        return Optional.ofNullable(id).map(known -> entities.find(Note.class, known))
                .filter(note -> note.isWrittenBy(writer) && note.client().equals(invitation.client())
                        && note.therapist().equals(invitation.therapist()))
                .orElseThrow(NotFound::new);
    }

    boolean isCorrected(Note note) {
        return entities.createQuery("select count(n) from Note n where n.correctsId = :id", Long.class)
                .setParameter("id", note.getId()).getSingleResult() > 0;
    }

    /** How it read before, as far as this person may see it, the newest first. */
    List<Note> earlier(Person me, Note note) {
        var all = new ArrayList<Note>();
        for (var id = note.getCorrects(); id != null;) {
            var before = entities.find(Note.class, id);
            if (before.isShared() || before.isWrittenBy(me)) {
                all.add(before);
            }
            id = before.getCorrects();
        }
        return all;
    }

    /** What is for the next session with a therapist's clients, the oldest first. */
    List<Note> open(Person therapist, int most) {
        return entities.createQuery("select n from Point p join Note n on n.id = p.id where p.therapistId = :therapist"
                + " and p.kind = 'NOTE' and p.open = true order by p.since, p.id", Note.class)
                .setParameter("therapist", therapist.id().value()).setMaxResults(most).getResultList();
    }

    boolean isTalkedAbout(String point) {
        return entities.find(Talked.class, point) != null;
    }

    void keep(Turn turn, Note note) {
        turn.keep(entities, note);
    }

    void keep(Talked talked) {
        entities.persist(talked);
        entities.flush();
    }
}
