package org.practiceportal.agreements.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.policy.version.Turn;
import org.practiceportal.agreements.invitation.RelationNow;
import org.practiceportal.api.PersonId;

/** The amendments that are kept. */
@ApplicationScoped
@Transactional
public class Amendments {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    /** The places as both signed them last. */
    public List<Place> places(Acknowledgement amended) {
        return signed(amended).stream().reduce((earlier, later) -> later).map(Amendment::places)
                .orElseGet(() -> amended.answers().places());
    }

    /** Those that both signed, the oldest first. */
    public List<Amendment> signed(Acknowledgement amended) {
        return to(amended).stream().filter(Amendment::isSigned).toList();
    }

    /** Likewise to several agreements, at least one. */
    public List<Amendment> signed(List<Acknowledgement> amended) {
        return entities.createQuery("select a from Amendment a where a.amended in :amended order by a.number",
                Amendment.class).setParameter("amended", amended).getResultList().stream()
                .filter(Amendment::isSigned).toList();
    }

    /** What clients of this therapist signed and the therapist has not, the oldest first. */
    public List<Amendment> waitingFor(PersonId therapist) {
        return entities
                .createQuery("select a from Amendment a where a.amended.invitation.therapistId = :therapist and "
                        + RelationNow.goingOn("a.amended.invitation")
                        + " and exists (select s from AmendmentSignature s where s.amendment = a)"
                        + " and not exists (select s from AmendmentSignature s where s.amendment = a"
                        + " and s.personId = :therapist) and not exists (select n from Amendment n"
                        + " where n.amended = a.amended and n.number > a.number) order by a.preparedAt",
                        Amendment.class)
                .setParameter("therapist", therapist.value()).setMaxResults(MOST).getResultList();
    }

    /** The last one, signed by both or by one. */
    Optional<Amendment> last(Acknowledgement amended) {
        return to(amended).stream().reduce((earlier, later) -> later);
    }

    private List<Amendment> to(Acknowledgement amended) {
        return entities.createQuery("select a from Amendment a where a.amended = :amended order by a.number",
                Amendment.class).setParameter("amended", amended).getResultList();
    }

    /** Doing it twice changes nothing. */
    Amendment keep(Turn turn, Amendment amendment) {
        return turn.keep(entities, amendment.amended().invitation().version(), amendment);
    }

    void keep(Turn turn, AmendmentSignature signature) {
        turn.keep(entities, signature);
    }
}
