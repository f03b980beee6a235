package org.practiceportal.agreements.fit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.fit.Colleague.Card;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.RowOrder;

/** Each therapist's own list of colleagues, and the licensing board that clients may complain to. */
@ApplicationScoped
@Transactional
public class Colleagues {

    private static final RowOrder BY_NAME = RowOrder.ascending("Colleague", "c", "folded", "id")
            .within("k.therapistId = :therapist");

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Clock clock;

    /** @throws NotFound if there is none with this id on this therapist's list */
    public Colleague of(Person therapist, String id) {
        return Optional.ofNullable(id).map(known -> entities.find(Colleague.class, known))
                .filter(colleague -> colleague.isOf(therapist.id())).orElseThrow(NotFound::new);
    }

    /** One page of those whose name, specialities, languages or note have all these words. */
    public CursoredPage<Colleague> page(Person therapist, String words, PageRequest wanted) {
        return BY_NAME.page(wanted, rest -> query(therapist, words, rest), Colleague::getId);
    }

    private TypedQuery<Colleague> query(Person therapist, String words, String rest) {
        var asked = Typed.folded(words).strip().split("\\s+");
        var query = new StringBuilder("select c from Colleague c where c.therapistId = :therapist");
        for (int i = 0; i < asked.length; i++) {
            query.append(" and c.folded like :w").append(i).append(" escape '!'");
        }
        var typed = entities.createQuery(query.append(rest).toString(), Colleague.class)
                .setParameter("therapist", therapist.id().value());
        for (int i = 0; i < asked.length; i++) {
            typed.setParameter("w" + i, "%" + asked[i].replaceAll("([!%_])", "!$1") + "%");
        }
        return typed;
    }

    /** @throws Refused if something about the card is not right */
    public void add(Person therapist, Card card) {
        var colleague = new Colleague(therapist.id());
        colleague.describe(card, clock.instant());
        entities.persist(colleague);
    }

    /** @throws Refused if something about the card is not right */
    public void change(Person therapist, String id, Card card) {
        of(therapist, id).describe(card, clock.instant());
    }

    /** Takes a colleague off the list. Who was shown to a client already stays with that client. */
    public void remove(Person therapist, String id) {
        entities.remove(of(therapist, id));
    }

    /** Name and address of the board that licensed this therapist; empty until the therapist has written it down. */
    public String board(PersonId therapist) {
        return Optional.ofNullable(entities.find(Board.class, therapist.value())).map(Board::words).orElse("");
    }

    /** @throws Refused if it is too long */
    public void keepBoard(Person therapist, String typed) {
        entities.merge(new Board(therapist.id(), Typed.words(typed, Board.LONGEST), clock.instant()));
    }
}
