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
        var circle = circles.of(signed.invitation());
        if (circle.isEmpty()) {
            return List.of(signed);
        }
        var members = circles.members(circle.get());
        var all = ofCircle(circle.get().id());
        if (signed.invitation().assents()) {
            return all.stream().filter(each -> !each.invitation().assents()).map(each -> group(each, members, all))
                    .filter(group -> !group.isEmpty()).findFirst().orElse(List.of());
        }
        return group(signed, members, all);
    }

    private static List<Acknowledgement> group(Acknowledgement signed, List<Invitation> members,
            List<Acknowledgement> all) {
        var group = members.stream().map(member -> all.stream()
                .filter(each -> each.invitation().client().equals(member.client())
                        && (member.assents() || each.digest().equals(signed.digest())))
                .max(Comparator.comparing(Acknowledgement::signedAt))).toList();
        return group.stream().allMatch(Optional::isPresent) ? group.stream().map(Optional::get).toList() : List.of();
    }

    public boolean isComplete(Acknowledgement signed) {
        return !complete(signed).isEmpty();
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

    private List<Acknowledgement> ofCircle(String circle) {
        return entities.createQuery("select a from Acknowledgement a where a.invitation.circleId = :circle",
                Acknowledgement.class).setParameter("circle", circle).getResultList();
    }
}
