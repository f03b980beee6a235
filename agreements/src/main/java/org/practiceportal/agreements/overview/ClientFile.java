package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/**
 * What lies before a therapist with one client of theirs: the client of the address ({@code c}) and what they were invited
 * to last. Every page that asks it refuses what is somebody else's.
 */
@Named
@RequestScoped
public class ClientFile {

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    Invitations invitations;

    @Inject
    @Param(name = "c")
    String id;

    private Person therapist;
    private Person client;
    private Optional<Invitation> invitation;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        client = people.clientOf(therapist, id).orElseThrow(NotFound::new);
        look();
    }

    /** After an invitation, it is the one that counts. */
    void look() {
        invitation = invitations.current(therapist.id(), client.id());
    }

    public Person getTherapist() {
        return therapist;
    }

    public Person getClient() {
        return client;
    }

    /** @throws NotFound before the first */
    public Invitation getInvitation() {
        return invitation.orElseThrow(NotFound::new);
    }

    /** Nothing before the first. */
    Optional<Invitation> ifInvited() {
        return invitation;
    }
}
