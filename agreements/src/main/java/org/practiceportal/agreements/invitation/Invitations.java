package org.practiceportal.agreements.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.practiceportal.agreements.policy.version.Turn;
import org.practiceportal.agreements.policy.version.PolicyVersion;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;

/** The invitations that are kept. Each question names who asks, and answers only with what is theirs. */
@ApplicationScoped
@Transactional
public class Invitations {

    private static final String NOT_REPLACED = " and not exists (select n from Invitation n where n.replacesId = i.id)";

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    /** @throws NotFound if there is none with this id, or it is not this client's */
    public Invitation ofClient(Person client, String id) {
        return find(id).filter(invitation -> invitation.client().equals(client.id())).orElseThrow(NotFound::new);
    }

    /** @throws NotFound if there is none with this id, or it is not this therapist's */
    public Invitation ofTherapist(Person therapist, String id) {
        return find(id).filter(invitation -> invitation.therapist().equals(therapist.id()))
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound if there is none with this id, or the person is neither its client nor its therapist */
    public Invitation ofEither(Person person, String id) {
        return find(id).filter(invitation -> invitation.therapist().equals(person.id())
                || invitation.client().equals(person.id())).orElseThrow(NotFound::new);
    }

    private Optional<Invitation> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Invitation.class, id));
    }

    /** The client's invitations that no other has replaced, the newest first; one for each therapist. */
    public List<Invitation> currentOf(PersonId client) {
        return entities
                .createQuery("select i from Invitation i where i.clientId = :client" + NOT_REPLACED
                        + " order by i.invitedAt desc", Invitation.class)
                .setParameter("client", client.value()).getResultList();
    }

    /** Whether the client was ever invited by anybody. */
    public boolean isInvited(PersonId client) {
        return entities.createQuery("select count(i) from Invitation i where i.clientId = :client", Long.class)
                .setParameter("client", client.value()).getSingleResult() > 0;
    }

    /** The invitation of this client by this therapist that no other has replaced. */
    public Optional<Invitation> current(PersonId therapist, PersonId client) {
        return entities
                .createQuery("select i from Invitation i where i.clientId = :client and i.therapistId = :therapist"
                        + NOT_REPLACED, Invitation.class)
                .setParameter("client", client.value()).setParameter("therapist", therapist.value())
                .getResultList().stream().findFirst();
    }

    /** Likewise with several clients, by the client; asked at once. */
    Map<PersonId, Invitation> current(PersonId therapist, Collection<PersonId> clients) {
        if (clients.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery("select i from Invitation i where i.clientId in :clients and i.therapistId = :therapist"
                        + NOT_REPLACED, Invitation.class)
                .setParameter("clients", clients.stream().map(PersonId::value).toList())
                .setParameter("therapist", therapist.value()).getResultList().stream()
                .collect(Collectors.toMap(Invitation::client, Function.identity(), (one, other) -> one));
    }

    /**
     * The version that this therapist chose last for somebody alone, or for several together. What only took the place of an
     * earlier version of the same was no choice.
     */
    public Optional<PolicyVersion> lastChosen(PersonId therapist, boolean together) {
        return entities.createQuery("select v from Invitation i join i.version v where i.therapistId = :therapist"
                + " and i.circleId is " + (together ? "not null" : "null")
                + " and not exists (select b from Invitation b"
                + " where b.id = i.replacesId and b.version.policyId = v.policyId) order by i.invitedAt desc",
                PolicyVersion.class).setParameter("therapist", therapist.value()).setMaxResults(1).getResultList()
                .stream().findFirst();
    }

    /** Whatever was between the two, the newest first. */
    public List<Invitation> between(PersonId therapist, PersonId client) {
        return entities
                .createQuery("select i from Invitation i where i.clientId = :client and i.therapistId = :therapist"
                        + " order by i.invitedAt desc", Invitation.class)
                .setParameter("client", client.value()).setParameter("therapist", therapist.value()).getResultList();
    }

    /** Those of a therapist's clients who were to give assent as somebody under age. */
    public Set<PersonId> underAge(PersonId therapist, Collection<PersonId> clients) {
        if (clients.isEmpty()) {
            return Set.of();
        }
        return entities
                .createQuery("select distinct i.clientId from Invitation i where i.clientId in :clients"
                        + " and i.therapistId = :therapist and i.part = :assents", String.class)
                .setParameter("clients", clients.stream().map(PersonId::value).toList())
                .setParameter("therapist", therapist.value()).setParameter("assents", Invitation.Part.ASSENTS)
                .getResultList()
                .stream().map(PersonId::new).collect(Collectors.toSet());
    }

    /** The invitation that took this one's place. */
    public Optional<Invitation> successor(Invitation invitation) {
        return entities.createQuery("select i from Invitation i where i.replacesId = :id", Invitation.class)
                .setParameter("id", invitation.id()).getResultList().stream().findFirst();
    }

    /** Waits until nobody else keeps answers to this invitation, or signs it; only this client's own pages do so. */
    public ReaderTurn lock(Invitation invitation) {
        var taken = entities.createQuery("update ReaderTurn t set t.turn = t.turn + 1 where t.invitationId = :id")
                .setParameter("id", invitation.id()).executeUpdate();
        if (taken != 1) {
            throw new IllegalStateException("Nobody can wait for " + invitation.id());
        }
        return new ReaderTurn(invitation);
    }

    void keep(Turn turn, Invitation invitation) {
        turn.keep(entities, invitation.version(), invitation);
        turn.keep(entities, new ReaderTurn(invitation));
    }

    void keep(Turn turn, Invitation about, Reconsent reconsent) {
        turn.keep(entities, about.version(), reconsent);
    }
}
