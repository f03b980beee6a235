package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.RelationNow;
import org.practiceportal.agreements.invitation.ReaderTurn;
import org.practiceportal.agreements.policy.version.Turn;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;

/** The answers, consents and acknowledgements that are kept. */
@ApplicationScoped
@Transactional
public class Answers {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Together together;

    /** What was answered so far, by the section's key. */
    public Map<String, SectionAnswer> of(Invitation invitation) {
        return entities.createQuery("select a from SectionAnswer a where a.invitationId = :id", SectionAnswer.class)
                .setParameter("id", invitation.id()).getResultList().stream()
                .collect(Collectors.toMap(SectionAnswer::section, Function.identity()));
    }

    /** Likewise of several invitations, by their ids. */
    public Map<String, Map<String, SectionAnswer>> of(List<Invitation> invitations) {
        if (invitations.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select a from SectionAnswer a where a.invitationId in :ids", SectionAnswer.class)
                .setParameter("ids", invitations.stream().map(Invitation::id).toList()).getResultList().stream()
                .collect(Collectors.groupingBy(SectionAnswer::invitation,
                        Collectors.toMap(SectionAnswer::section, Function.identity())));
    }

    /** The consent that is in force; nothing if none was given, or it was taken back. */
    public Optional<ElectronicConsent> consent(Invitation invitation) {
        return entities
                .createQuery("select c from ElectronicConsent c where c.invitationId = :id"
                        + " and not exists (select w from SigningRequest w where w.consentId = c.id)",
                        ElectronicConsent.class)
                .setParameter("id", invitation.id()).getResultList().stream().findFirst();
    }

    /** The consent under which this was signed, whatever became of it later. */
    public ElectronicConsent consentTo(Acknowledgement signed) {
        return entities
                .createQuery("select c from ElectronicConsent c where c.invitationId = :id and c.givenAt <= :at"
                        + " order by c.number desc", ElectronicConsent.class)
                .setParameter("id", signed.invitation().id()).setParameter("at", signed.signedAt()).setMaxResults(1)
                .getSingleResult();
    }

    int consents(Invitation invitation) {
        return entities.createQuery("select count(c) from ElectronicConsent c where c.invitationId = :id", Long.class)
                .setParameter("id", invitation.id()).getSingleResult().intValue();
    }

    /** Ids of those of these invitations that were signed. */
    public Set<String> signed(List<Invitation> invitations) {
        return Set.copyOf(entities
                .createQuery("select a.invitation.id from Acknowledgement a where a.invitation in :invitations",
                        String.class)
                .setParameter("invitations", invitations).getResultList());
    }

    public Optional<Acknowledgement> acknowledgement(Invitation invitation) {
        // In this order, so that each finds what it refers to read already.
        return entities
                .createQuery("select v, i, a from Acknowledgement a join a.invitation i join i.version v"
                        + " where i = :invitation", Object[].class)
                .setParameter("invitation", invitation).getResultStream().map(row -> (Acknowledgement) row[2])
                .findFirst();
    }

    /** The invitations of these clients by this therapist that are neither replaced nor signed, by the client. */
    public Map<PersonId, Invitation> unsigned(Person therapist, Collection<PersonId> clients) {
        if (clients.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select i from Invitation i where i.therapistId = :therapist and i.clientId in :clients and "
                                + RelationNow.goingOn("i")
                                + " and not exists (select n from Invitation n where n.replacesId = i.id)"
                                + " and not exists (select a from Acknowledgement a where a.invitation = i)",
                        Invitation.class)
                .setParameter("therapist", therapist.id().value())
                .setParameter("clients", clients.stream().map(PersonId::value).toList()).getResultList().stream()
                .collect(Collectors.toMap(Invitation::client, Function.identity()));
    }

    /**
     * What the client signed last before this invitation; nothing if this is their first. What was to be signed together
     * and was not signed by all came to nothing, and does not count.
     */
    public Optional<Acknowledgement> acknowledgementBefore(Invitation invitation) {
        return invitation.replaces().map(id -> entities.find(Invitation.class, id)).flatMap(this::holding);
    }

    /**
     * What the client signed last, up to this invitation: what holds between the two. Nothing before they signed, and all who
     * sign together with them.
     */
    public Optional<Acknowledgement> holding(Invitation invitation) {
        return signedByAll(invitation).or(() -> acknowledgementBefore(invitation));
    }

    /** What the client signed to this invitation, once nobody else has to sign it any more. */
    public Optional<Acknowledgement> signedByAll(Invitation invitation) {
        return acknowledgement(invitation).filter(together::isComplete);
    }

    /** The answer to one section, to be changed while it is the client's turn. */
    SectionAnswer ofSection(ReaderTurn turn, Invitation invitation, String section) {
        return entities
                .createQuery("select a from SectionAnswer a where a.invitationId = :id and a.section = :section",
                        SectionAnswer.class)
                .setParameter("id", invitation.id()).setParameter("section", section).getResultList().stream()
                .findFirst()
                .orElseGet(() -> keep(turn, invitation, new SectionAnswer(invitation, section)));
    }

    void keep(SigningTurn turn, Acknowledgement signed) {
        turn.reader().requireFor(signed.invitation());
        turn.policy().keep(entities, signed.invitation().version(), signed);
    }

    void keep(Turn turn, Invitation about, ElectronicConsent consent) {
        turn.keep(entities, about.version(), consent);
    }

    SectionAnswer keep(ReaderTurn turn, Invitation about, SectionAnswer answer) {
        return turn.keep(entities, about, answer);
    }
}
