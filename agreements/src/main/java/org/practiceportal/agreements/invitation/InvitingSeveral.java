package org.practiceportal.agreements.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.api.Door;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;

/** Invites several clients, each for themselves: those against whom nothing stands. */
@ApplicationScoped
public class InvitingSeveral {

    @Inject
    Invitees invitees;

    @Inject
    Inviting inviting;

    @Inject
    Clock clock;

    /**
     * What would come of it.
     *
     * @param version  number of the version they would be asked to read
     * @param moves    whether that takes the place of what they have of another policy
     * @param obstacle what stands against it; nothing if they would be invited
     */
    public record Line(Person client, int version, boolean moves, Optional<Invitee.Obstacle> obstacle) {

        /** End of the key of the words for it. */
        public String key() {
            return obstacle.map(stands -> stands.name().toLowerCase(Locale.ROOT)).orElse(moves ? "moves" : "yes");
        }

        /** The kind of mark that shows it. */
        public String mark() {
            return obstacle.isEmpty() ? "now" : "";
        }
    }

    /**
     * What would come of it for each of these; whoever is not this therapist's client is left out.
     *
     * @throws Refused if nothing of the set is published
     */
    @Transactional
    public List<Line> preview(Person therapist, PolicySet set, List<PersonId> clients) {
        return invitees.of(therapist, set, clients).stream().map(invitee -> new Line(invitee.client(),
                invitee.newest().number(), invitee.isMoving(), invitee.obstacle())).toList();
    }

    /**
     * Invites each in a transaction of their own; what came between since the preview stands against it as well.
     *
     * @param due     the day by which an answer is hoped for, or {@code null}
     * @param lastDay the last day on which it can be answered, or {@code null}
     * @return who was invited
     * @throws Refused if nothing of the set is published, or it is put away, or a day has passed; nobody is invited then
     */
    public List<Invited> invite(Person therapist, PolicySet set, List<PersonId> clients, String note, LocalDate due,
            LocalDate lastDay, Door door) {
        var cover = new CoverNote(note, due, lastDay, LocalDate.ofInstant(clock.instant(), therapist.zone()));
        invitees.requireInUse(therapist, set);
        return preview(therapist, set, clients).stream().filter(line -> line.obstacle().isEmpty())
                .flatMap(line -> inviting.inviteIfAllowed(therapist, set, line.client(), cover, door).stream())
                .toList();
    }
}
