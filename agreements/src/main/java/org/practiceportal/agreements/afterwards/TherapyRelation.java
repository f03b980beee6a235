package org.practiceportal.agreements.afterwards;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.InvitationState;
import org.practiceportal.agreements.acknowledgement.InvitationStates;
import org.practiceportal.agreements.acknowledgement.OwnInvitations;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;

/**
 * A client and a therapist, and which of them is asking. A therapist names the client in the address ({@code c}); a client
 * may name an invitation ({@code i}), else it is the newest. Every page of this room asks it, so every page refuses what is
 * somebody else's.
 */
@Named
@RequestScoped
public class TherapyRelation {

    @Inject
    CurrentUser user;

    @Inject
    OwnInvitations ownInvitations;

    @Inject
    InvitationStates states;

    @Inject
    People people;

    @Inject
    @Param(name = "c")
    String clientId;

    @Inject
    @Param(name = "i")
    String invitationId;

    private Person me;
    private PersonId therapist;
    private PersonId client;
    private Person other;
    private Invitation invitation;
    private Optional<Acknowledgement> signed = Optional.empty();

    @PostConstruct
    void open() {
        me = user.ifSignedIn().orElseThrow(NotFound::new);
        if (me.is(Role.CLIENT)) {
            client = me.id();
            show(ownInvitations.ofOrNewest(invitationId), ownInvitations.all());
            therapist = invitation.therapist();
            other = people.find(therapist).orElseThrow(NotFound::new);
        } else {
            me = user.as(Role.THERAPIST);
            therapist = me.id();
            other = people.clientOf(me, clientId).orElseThrow(NotFound::new);
            client = other.id();
            var all = states.between(therapist, client);
            all.stream().filter(InvitationState::isCurrent).findFirst().ifPresent(newest -> show(newest, all));
        }
    }

    private void show(InvitationState state, List<InvitationState> all) {
        invitation = state.invitation();
        signed = state.holding(all);
    }

    /** Whoever is asking. */
    public Person getMe() {
        return me;
    }

    public boolean isClient() {
        return me.id().equals(client);
    }

    public PersonId therapist() {
        return therapist;
    }

    public PersonId client() {
        return client;
    }

    /** The other of the two. */
    public Person getOther() {
        return other;
    }

    /** The newest invitation, or the one that was named; {@code null} if the client was never invited. */
    public Invitation invitation() {
        return invitation;
    }

    /** What both signed last. */
    public Optional<Acknowledgement> signed() {
        return signed;
    }

    /** What pages of this room are asked for, after the question mark. */
    public String getQuery() {
        return isClient() ? "i=" + invitation.id() : "c=" + client;
    }
}
