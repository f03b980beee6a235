package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.practiceportal.agreements.acknowledgement.SigningRequest.Kind;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.version.Turn;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;

/** The wishes that are kept. */
@ApplicationScoped
@Transactional
public class SigningRequests {

    private static final String OPEN = " and not exists (select s from SettledRequest s where s.requestId = w.id)";

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    /** All that this client wished of this therapist, the newest first. */
    public List<SigningRequest> between(PersonId therapist, PersonId client) {
        return between(therapist, client, "");
    }

    /** What the therapist has not seen to yet, the newest first. */
    public List<SigningRequest> open(PersonId therapist, PersonId client) {
        return between(therapist, client, OPEN);
    }

    private List<SigningRequest> between(PersonId therapist, PersonId client, String which) {
        return entities
                .createQuery("select w from SigningRequest w where w.therapistId = :therapist and w.clientId = :client"
                        + which
                        + " order by w.askedAt desc", SigningRequest.class)
                .setParameter("therapist", therapist.value()).setParameter("client", client.value()).getResultList();
    }

    /** How many of each kind were not seen to yet; a kind that nobody wished for is missing. */
    public Map<Kind, Long> countOpen(Person therapist) {
        return entities
                .createQuery("select w.kind, count(w) from SigningRequest w where w.therapistId = :therapist" + OPEN
                        + " group by w.kind", Object[].class)
                .setParameter("therapist", therapist.id().value()).getResultStream()
                .collect(Collectors.toMap(row -> (Kind) row[0], row -> (Long) row[1]));
    }

    /** The last wish of this kind about this invitation. */
    public Optional<SigningRequest> about(Invitation invitation, Kind kind) {
        return entities
                .createQuery("select w from SigningRequest w where w.invitation = :invitation and w.kind = :kind"
                        + " order by w.askedAt desc", SigningRequest.class)
                .setParameter("invitation", invitation).setParameter("kind", kind).setMaxResults(1).getResultList()
                .stream().findFirst();
    }

    /** What the client wished last, of each kind; asked at once. */
    public LatestWishes latest(Invitation invitation) {
        var latest = new EnumMap<Kind, Instant>(Kind.class);
        entities.createQuery("select w.kind, w.askedAt, w.invitation.id, (select count(c) from ElectronicConsent c,"
                + " Invitation i where i.id = c.invitationId and i.therapistId = w.therapistId"
                + " and i.clientId = w.clientId and c.givenAt > w.askedAt) from SigningRequest w"
                + " where w.therapistId = :therapist and w.clientId = :client order by w.askedAt desc",
                Object[].class).setParameter("therapist", invitation.therapist().value())
                .setParameter("client", invitation.client().value()).getResultList().stream()
                .filter(row -> row[0] == Kind.PAPER
                        ? ((Number) row[3]).longValue() == 0
                        : row[2].equals(invitation.id()))
                .forEach(row -> latest.putIfAbsent((Kind) row[0], (Instant) row[1]));
        return new LatestWishes(latest.get(Kind.PAPER), latest.get(Kind.TIME), latest.get(Kind.ALONE),
                latest.get(Kind.MISTAKE));
    }

    /**
     * The wish for paper that holds: the last one, unless the client agreed to electronic records since. It holds for
     * whatever comes next between the two, not for one version alone.
     */
    public Optional<SigningRequest> paper(Invitation invitation) {
        return entities
                .createQuery("select w from SigningRequest w where w.therapistId = :therapist and w.clientId = :client"
                        + " and w.kind = :paper and not exists (select c from ElectronicConsent c, Invitation i"
                        + " where i.id = c.invitationId and i.therapistId = w.therapistId and i.clientId = w.clientId"
                        + " and c.givenAt > w.askedAt) order by w.askedAt desc", SigningRequest.class)
                .setParameter("therapist", invitation.therapist().value())
                .setParameter("client", invitation.client().value()).setParameter("paper", Kind.PAPER)
                .setMaxResults(1).getResultList().stream().findFirst();
    }

    /** The wish with this id, if it was made to this therapist. */
    public Optional<SigningRequest> ofTherapist(Person therapist, String id) {
        return Optional.ofNullable(id).map(known -> entities.find(SigningRequest.class, known))
                .filter(signingRequest -> signingRequest.invitation().therapist().equals(therapist.id()));
    }

    /** The client went on another way: what was wished of this kind needs nothing more. */
    void settle(Turn turn, Invitation invitation, Kind kind, Instant now) {
        open(invitation.therapist(), invitation.client()).stream()
                .filter(signingRequest -> signingRequest.getKind() == kind)
                .forEach(signingRequest -> settle(turn, signingRequest, now));
    }

    void keep(Turn turn, SigningRequest signingRequest) {
        turn.keep(entities, signingRequest.invitation().version(), signingRequest);
    }

    /** Doing it twice changes nothing. */
    void settle(Turn turn, SigningRequest signingRequest, Instant now) {
        var settled = entities.createQuery("select count(s) from SettledRequest s where s.requestId = :id", Long.class)
                .setParameter("id", signingRequest.getId()).getSingleResult();
        if (settled == 0) {
            turn.keep(entities, new SettledRequest(signingRequest, now));
        }
    }
}
