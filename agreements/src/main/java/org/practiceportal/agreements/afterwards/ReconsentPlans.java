package org.practiceportal.agreements.afterwards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.version.Turn;
import org.practiceportal.api.Person;

/** What therapists have planned: when clients are asked to read and sign again. */
@ApplicationScoped
@Transactional
public class ReconsentPlans {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    /** Nothing unless the therapist has set one. */
    public Optional<ReconsentRule> rule(Person therapist) {
        return entities
                .createQuery("select r from ReconsentRule r where r.therapistId = :therapist order by r.setAt desc",
                        ReconsentRule.class)
                .setParameter("therapist", therapist.id().value()).setMaxResults(1).getResultList().stream().findFirst()
                .filter(ReconsentRule::isOn);
    }

    /** Those that count, of all therapists. */
    List<ReconsentRule> rules() {
        return entities.createQuery("select r from ReconsentRule r where r.months > 0 and not exists (select n from"
                + " ReconsentRule n where n.therapistId = r.therapistId and n.setAt > r.setAt)", ReconsentRule.class)
                .getResultList();
    }

    /** What was signed until then and holds, the oldest first. */
    List<SignedAge> signed(Person therapist, Instant until, int most) {
        return entities
                .createQuery("select s from SignedAge s where s.therapistId = :therapist and s.signedAt <= :until"
                        + " order by s.signedAt, s.invitationId", SignedAge.class)
                .setParameter("therapist", therapist.id().value()).setParameter("until", until).setMaxResults(most)
                .getResultList();
    }

    public Optional<ReconsentDay> day(Invitation signed) {
        return Optional.ofNullable(entities.find(ReconsentDay.class, signed.id()));
    }

    /** Days that have come, the earliest first; but for those that came before what was signed meanwhile. */
    List<ReconsentDay> due(Instant now, int most) {
        return entities
                .createQuery("select d from ReconsentDay d join SignedAge s on s.invitationId = d.invitationId"
                        + " where d.dueAt <= :now and (s.signedAt < d.dueAt or s.signedAt < d.plannedAt) order by d.dueAt, d.invitationId",
                        ReconsentDay.class)
                .setParameter("now", now).setMaxResults(most).getResultList();
    }

    void keep(ReconsentRule rule) {
        entities.persist(rule);
        entities.flush();
    }

    /** In the place of any other of this invitation. */
    void keep(Turn turn, Invitation signed, ReconsentDay day) {
        remove(signed);
        turn.keep(entities, signed.version(), day);
    }

    void remove(Invitation signed) {
        day(signed).ifPresent(entities::remove);
        entities.flush();
    }
}
