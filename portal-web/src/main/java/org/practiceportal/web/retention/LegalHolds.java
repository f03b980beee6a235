package org.practiceportal.web.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;
import org.practiceportal.web.people.LettingGo;
import org.practiceportal.web.people.OwnPassphrase;
import org.practiceportal.web.shell.Words;

/** The legal holds: a therapist's on what is between them and a client, and an owner's on all that is kept of a person. */
@ApplicationScoped
@Transactional
class LegalHolds {

    private static final String OPEN = "select h from LegalHold h where not exists"
            + " (select l from LiftedHold l where l.holdId = h.id) and ";
    /** Those that no therapist who is here has set. */
    private static final String OF_OWNERS = "(h.setBy <> h.therapistId or exists"
            + " (select a from Account a where a.id = h.therapistId and a.closedAt is not null))";
    private static final int MOST_SHOWN = 100;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    People people;

    @Inject
    LettingGo lettingGo;

    @Inject
    OwnPassphrase ownPassphrase;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Those on what is between the two that are not lifted, the newest first. */
    List<LegalHold> on(PersonId client, PersonId therapist) {
        return entities.createQuery(
                OPEN + "h.clientId = :client and h.therapistId = :therapist order by h.setAt desc, h.id",
                LegalHold.class).setParameter("client", client.value())
                .setParameter("therapist", therapist.value()).setMaxResults(MOST_SHOWN).getResultList();
    }

    /** Those that are an owner's to lift, the newest first. */
    List<LegalHold> ofOwners() {
        return entities.createQuery(OPEN + OF_OWNERS + " order by h.setAt desc, h.id", LegalHold.class)
                .setMaxResults(MOST_SHOWN).getResultList();
    }

    /**
     * A therapist holds what is between them and a client.
     *
     * @throws NotFound if it is not this therapist's client
     * @throws Refused  if they do not say why
     */
    void hold(Person therapist, PersonId client, String words) {
        people.clientOf(therapist, client).orElseThrow(NotFound::new);
        keep(new LegalHold(client, therapist.id(), therapist.id(), words, clock.instant()), therapist);
    }

    /**
     * An owner holds all that is kept of the person with this address, and so learns that there is something.
     *
     * @throws Refused if the passphrase is not theirs, they do not say why, or nothing is kept of anybody with this address
     */
    void hold(Person owner, String email, String words, String passphrase) {
        ownPassphrase.require(owner, passphrase);
        LegalHold.reason(words);
        var kept = lettingGo.relationsAt(email);
        Refused.unless(!kept.isEmpty(), Text.of(Words.BUNDLE, "hold.nobody"));
        kept.forEach(relation -> keep(
                new LegalHold(relation.client(), relation.therapist(), owner.id(), words, clock.instant()), owner));
    }

    private void keep(LegalHold hold, Person by) {
        lettingGo.lock(hold.client());
        entities.persist(hold);
        audit.record(new AuditEntry(by.id(), "retention.held", hold.getId(), hold.client()));
    }

    /**
     * A therapist lifts one that they set themself.
     *
     * @throws NotFound if there is none
     * @throws Refused  if they do not say why
     */
    void lift(Person therapist, String id, String words) {
        lift(entities.createQuery(OPEN + "h.id = :id and h.setBy = :therapist and h.therapistId = :therapist",
                LegalHold.class).setParameter("id", id).setParameter("therapist", therapist.id().value())
                .getResultStream().findFirst().orElseThrow(NotFound::new), therapist, words);
    }

    /**
     * An owner lifts one that is theirs to lift.
     *
     * @throws NotFound if there is none
     * @throws Refused  if they do not say why
     */
    void liftAsOwner(Person owner, String id, String words) {
        lift(entities.createQuery(OPEN + OF_OWNERS + " and h.id = :id", LegalHold.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(NotFound::new), owner, words);
    }

    private void lift(LegalHold hold, Person by, String words) {
        entities.persist(new LiftedHold(hold, by.id(), words, clock.instant()));
        audit.record(new AuditEntry(by.id(), "retention.lifted", hold.getId(), hold.client()));
    }
}
