package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;

/** Reads how far clients are. */
@ApplicationScoped
@Transactional
public class InvitationStates {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Answers answers;

    /** @throws NotFound if there is no invitation with this id, or it is not this client's */
    public InvitationState ofClient(Person client, String id) {
        if (id == null) {
            throw new NotFound();
        }
        var row = entities
                .createQuery("select v, i, a, n.id, (select max(m.number) from PolicyVersion m"
                        + " where m.policyId = v.policyId), (select count(c) from ElectronicConsent c"
                        + " where c.invitationId = i.id and not exists (select w from SigningRequest w where w.consentId = c.id))"
                        + " from Invitation i join i.version v left join Acknowledgement a on a.invitation = i"
                        + " left join Invitation n on n.replacesId = i.id where i.id = :id and i.clientId = :client",
                        Object[].class)
                .setParameter("id", id).setParameter("client", client.id().value()).getResultStream().findFirst()
                .orElseThrow(NotFound::new);
        var invitation = (Invitation) row[1];
        return new InvitationState(invitation, (Acknowledgement) row[2], (String) row[3],
                ((Number) row[4]).intValue() > invitation.version().number(), ((Number) row[5]).longValue() > 0,
                answers.of(invitation));
    }
}
