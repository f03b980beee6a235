package org.practiceportal.agreements.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.RelationNow;
import org.practiceportal.agreements.invitation.ReaderTurn;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.RowOrder;

/** The questions that are kept. */
@ApplicationScoped
@Transactional
public class Questions {

    private static final RowOrder OPEN_FIRST = RowOrder.ascending("Question", "q", "settled", "askedAt", "id")
            .within("k.therapistId = :therapist");

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    /** What this client asked this invitation's therapist about a section, the oldest first. */
    public List<Question> about(Invitation invitation, String section) {
        return entities
                .createQuery("select q from Question q where q.clientId = :client and q.therapistId = :therapist"
                        + " and q.section = :section order by q.askedAt", Question.class)
                .setParameter("client", invitation.client().value())
                .setParameter("therapist", invitation.therapist().value()).setParameter("section", section)
                .getResultList();
    }

    /** Everything a client asked a therapist, the oldest first. */
    public List<Question> between(PersonId therapist, PersonId client) {
        return entities
                .createQuery("select q from Question q where q.clientId = :client and q.therapistId = :therapist"
                        + " order by q.askedAt", Question.class)
                .setParameter("client", client.value()).setParameter("therapist", therapist.value()).getResultList();
    }

    /** One page of a therapist's questions: the open ones first, the oldest of them on top. */
    public CursoredPage<Question> page(Person therapist, PageRequest wanted) {
        return OPEN_FIRST.page(wanted,
                rest -> entities.createQuery("select q from Question q where q.therapistId = :therapist" + rest,
                        Question.class).setParameter("therapist", therapist.id().value()),
                Question::getId);
    }

    /** The question with this id, if it was asked of this therapist. */
    public Optional<Question> ofTherapist(Person therapist, String id) {
        return Optional.ofNullable(id).map(known -> entities.find(Question.class, known))
                .filter(question -> question.therapist().equals(therapist.id()));
    }

    /** What is open, the oldest first. */
    List<Question> open(Person therapist, int most) {
        return entities
                .createQuery("select q from Question q where q.therapistId = :therapist and q.settled = false and "
                        + RelationNow.goingOn("q") + " order by q.askedAt, q.id", Question.class)
                .setParameter("therapist", therapist.id().value()).setMaxResults(most).getResultList();
    }

    /** Keeps the answer, if the question is still open: of two at once, one is kept and the other is told. */
    boolean answer(Question question, String words, Instant now) {
        return entities.createQuery("update Question q set q.answer = :words, q.answeredAt = :now, q.settled = true"
                + " where q.id = :id and q.answeredAt is null").setParameter("words", words).setParameter("now", now)
                .setParameter("id", question.getId()).executeUpdate() == 1;
    }

    /** Keeps that it was talked about, if the question is still open. */
    boolean talked(Question question, Talk talk, Instant now) {
        if (entities.createQuery("update Question q set q.answeredAt = :now, q.settled = true where q.id = :id"
                + " and q.answeredAt is null")
                .setParameter("now", now).setParameter("id", question.getId()).executeUpdate() == 0) {
            return false;
        }
        entities.persist(talk);
        entities.flush();
        return true;
    }

    void keep(ReaderTurn turn, Invitation about, Question question) {
        turn.keep(entities, about, question);
    }
}
