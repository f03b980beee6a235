package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.invitation.Circle;
import org.practiceportal.agreements.invitation.Circles;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.PersonId;

/** Who has signed of those who sign together. A document comes of it only when all have, and all to the same words. */
@ApplicationScoped
@Transactional
public class Together {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Circles circles;

    /**
     * The acknowledgements that make one document: this one alone, or those of everybody in the circle, in the order in which
     * they are printed; nobody's while somebody has not signed. What somebody under age assented to may be in another
     * language, so it goes with whatever the others signed.
     */
    public List<Acknowledgement> complete(Acknowledgement signed) {
        if (!isComplete(signed)) {
            return List.of();
        }
        return circles.of(signed.invitation()).map(circle -> {
            var all = completeIn(circle);
            var words = signed.invitation().assents()
                    ? all.stream().filter(each -> !each.invitation().assents()).findFirst().orElseThrow()
                    : signed;
            return circles.members(circle).stream().map(member -> signature(member, words.digest(), all)).toList();
        }).orElse(List.of(signed));
    }

    private static Acknowledgement signature(Invitation member, String words, List<Acknowledgement> all) {
        return all.stream()
                .filter(each -> each.invitation().client().equals(member.client())
                        && (member.assents() || each.digest().equals(words)))
                .max(Comparator.comparing(Acknowledgement::signedAt)).orElseThrow();
    }

    /** Whether nobody else has to sign it any more. */
    public boolean isComplete(Acknowledgement signed) {
        return entities.find(CompleteAcknowledgement.class, signed.id()) != null;
    }

    private long signed(Invitation invitation, Circle circle, List<Invitation> members) {
        var all = ofCircle(circle.id());
        return members.stream().filter(member -> all.stream()
                .anyMatch(each -> each.invitation().client().equals(member.client()) && (member.assents()
                        || invitation.assents() || each.digest().equals(invitation.version().digest()))))
                .count();
    }

    /** Nothing if the client signs alone and for themselves. */
    public Optional<Progress> progress(Invitation invitation) {
        return circles.of(invitation).map(circle -> {
            var members = circles.members(circle);
            return new Progress(members, circle.signsFor(), signed(invitation, circle, members),
                    circles.isClosed(invitation));
        });
    }

    /**
     * How far a circle is.
     *
     * @param members  everybody's newest invitation, in the order in which they are printed
     * @param signsFor the person under age for whom they sign; may be empty
     * @param signed   how many have signed; not who, which is each one's own matter until all have
     * @param closed   whether it will not come together any more
     */
    public record Progress(List<Invitation> members, String signsFor, long signed, boolean closed) {

        public int size() {
            return members.size();
        }

        /** Whether somebody has not signed yet. */
        public boolean isOpen() {
            return signed < size();
        }

        /** All but this client. */
        public List<PersonId> others(PersonId client) {
            return members.stream().map(Invitation::client).filter(each -> !each.equals(client)).toList();
        }
    }

    private List<Acknowledgement> completeIn(Circle circle) {
        return entities.createQuery("select a from Acknowledgement a, CompleteAcknowledgement c where c.id = a.id"
                + " and a.invitation.circleId = :circle", Acknowledgement.class).setParameter("circle", circle.id())
                .getResultList();
    }

    private List<Acknowledgement> ofCircle(String circle) {
        return entities.createQuery("select a from Acknowledgement a where a.invitation.circleId = :circle",
                Acknowledgement.class).setParameter("circle", circle).getResultList();
    }
}
