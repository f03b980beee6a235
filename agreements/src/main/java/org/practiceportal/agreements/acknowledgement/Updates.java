package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.RelationNow;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.agreements.policy.version.VersionPublished;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;

/** Tells those who signed what was published since. What they signed holds until they agree to something newer. */
@ApplicationScoped
@Transactional
public class Updates {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Policies policies;

    @Inject
    Notifier notifier;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * What was published since this was signed; nothing if it was not, another invitation took its place, or nothing goes on
     * between the two.
     */
    public Optional<Update> since(InvitationState state) {
        var invitation = state.invitation();
        return state.isSigned() && state.successor() == null && state.outdated() && !state.openness().isPaused()
                ? Optional.of(new Update(invitation, policies.after(invitation.version()), !state.complete()))
                : Optional.empty();
    }

    /** What still waits for the client: to agree again, or to be told. */
    public Optional<Update> waiting(InvitationState state) {
        return since(state).filter(update -> update.isMaterial() || noticedAt(update).isEmpty());
    }

    /** When the client said that they have seen the latest of it. */
    public Optional<Instant> noticedAt(Update update) {
        return noticed(update.signed()).stream()
                .filter(seen -> seen.version().id().equals(update.latest().id())).map(Noticed::noticedAt).findFirst();
    }

    /** What the client has seen of what was published since they signed this. */
    public List<Noticed> noticed(Invitation signed) {
        return entities.createQuery("select n from Noticed n where n.invitationId = :id", Noticed.class)
                .setParameter("id", signed.id()).getResultList();
    }

    /** Likewise of several, at least one. */
    public List<Noticed> noticed(List<Acknowledgement> signed) {
        return entities.createQuery("select n from Noticed n where n.invitationId in :ids", Noticed.class)
                .setParameter("ids", signed.stream().map(each -> each.invitation().id()).toList()).getResultList();
    }

    /**
     * Keeps that the client has seen it. Saying it twice changes nothing.
     *
     * @param shown id of the version that the client saw
     * @return whether that is the latest; otherwise nothing is kept, as nobody has seen what came since
     */
    public boolean notice(Person client, Update update, String shown) {
        var latest = update.latest();
        var turn = policies.lock(latest);
        if (!latest.id().equals(shown) || !policies.after(latest).isEmpty()) {
            return false;
        }
        if (noticedAt(update).isEmpty()) {
            turn.keep(entities, latest, new Noticed(update.signed(), latest, clock.instant()));
            audit.record(new AuditEntry(client.id(), "agreements.noticed", latest.id(), client.id()));
        }
        return true;
    }

    /** Those with whom it goes on, by the usual mail, which says only that something waits. */
    void tell(@Observes VersionPublished published) {
        entities.createQuery("select a.invitation.clientId from Acknowledgement a"
                + " where a.invitation.version.policyId = :policy and " + RelationNow.goingOn("a.invitation")
                + " and not exists (select n from Invitation n where n.replacesId = a.invitation.id)", String.class)
                .setParameter("policy", published.policy()).getResultList()
                .forEach(client -> notifier.send(new Notification(new PersonId(client), Notification.TODAY)));
    }
}
