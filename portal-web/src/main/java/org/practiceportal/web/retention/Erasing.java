package org.practiceportal.web.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.PortalModule;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Relation;
import org.practiceportal.api.RelationState;
import org.practiceportal.api.Relations;
import org.practiceportal.api.Text;
import org.practiceportal.web.people.LettingGo;
import org.practiceportal.web.people.OwnPassphrase;
import org.practiceportal.web.shell.Modules;
import org.practiceportal.web.shell.Words;

/**
 * A person confirms that the content of a relation goes: when its time is over, or because the client asked and no rule of the
 * practice keeps it. Of a therapist who is not here any more, an owner does, without learning whose it is.
 */
@ApplicationScoped
@Transactional
class Erasing {

    /** The tables of the portal itself, to which all others refer. */
    private static final String PORTAL = "portal";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Retaining retaining;

    @Inject
    ErasureRequests requests;

    @Inject
    Relations relations;

    @Inject
    People people;

    @Inject
    Modules modules;

    @Inject
    LettingGo lettingGo;

    @Inject
    OwnPassphrase ownPassphrase;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @throws NotFound if it is not this therapist's client
     * @throws Refused  if the passphrase is not theirs, or it has to be kept
     */
    Tombstone erase(Person therapist, PersonId client, String passphrase) {
        ownPassphrase.require(therapist, passphrase);
        return erase(therapist, therapist, client);
    }

    /**
     * @param ended id of the step by which it ended
     * @throws NotFound if there is none, or its therapist is here
     * @throws Refused  if the passphrase is not theirs, or it has to be kept
     */
    Tombstone eraseAsOwner(Person owner, String ended, String passphrase) {
        ownPassphrase.require(owner, passphrase);
        var found = retaining.ofNobodyHere(ended).orElseThrow(NotFound::new);
        return erase(owner, people.find(found.therapist()).orElseThrow(), found.client());
    }

    private Tombstone erase(Person by, Person therapist, PersonId client) {
        lettingGo.lock(client);
        var relation = relations.between(therapist, client).orElseThrow(NotFound::new);
        var request = requests.open(client, therapist.id()).orElse(null);
        var term = retaining.term(therapist, relation);
        Refused.unless(isAllowed(relation, term, request),
                Text.of(Words.BUNDLE, "erasure.refused." + term.stay().getKey()));
        var tombstone = new Tombstone(relation, retaining.rule(), request, by.id(), clock.instant());
        entities.persist(tombstone);
        lettingGo.takeOff(therapist, relation, LocalDate.ofInstant(clock.instant(), by.zone()));
        try {
            Erasure.run(entities.unwrap(Connection.class), tombstone.getId(), client.value(), therapist.id().value(),
                    scripts());
        } catch (SQLException e) {
            throw new IllegalStateException("erasing " + tombstone.getId(), e);
        }
        audit.record(new AuditEntry(by.id(), "retention.erased", tombstone.getId(), client));
        return tombstone;
    }

    /** Whether nothing keeps it: its time is over, or the client asked and the practice has no rule. */
    static boolean isAllowed(Relation relation, Term term, ErasureRequest request) {
        return relation.state() == RelationState.ENDED
                && (term.isOver() || term.stay() == Stay.NO_RULE && request != null);
    }

    private List<String> scripts() {
        return Stream.concat(modules.all().stream().map(PortalModule::id), Stream.of(PORTAL)).distinct().toList();
    }
}
