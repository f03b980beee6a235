package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.InvitationState;
import org.practiceportal.agreements.acknowledgement.InvitationStates;
import org.practiceportal.agreements.acknowledgement.Side;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.version.PolicyVersion;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Relation;
import org.practiceportal.api.Relations;
import org.practiceportal.api.Role;

/**
 * What lies before a therapist with one client of theirs: the client of the address ({@code c}) and what they were invited
 * to last. Every page that asks it refuses what is somebody else's.
 */
@Named
@RequestScoped
public class ClientFile implements Side {

    @Inject
    CurrentUser user;

    @Inject
    Relations relations;

    @Inject
    InvitationStates invitationStates;

    @Inject
    @Param(name = "c")
    String id;

    private Person therapist;
    private Relation relation;
    private List<InvitationState> states;
    private Optional<InvitationState> current;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        relation = relations.between(therapist, id).orElseThrow(NotFound::new);
        look();
    }

    /** After an invitation, it is the one that counts. */
    void look() {
        states = invitationStates.between(therapist.id(), getClient().id());
        current = states.stream().filter(InvitationState::isCurrent).findFirst();
    }

    public Person getTherapist() {
        return therapist;
    }

    public Person getClient() {
        return relation.client();
    }

    /** How it is between the two. */
    public Relation getRelation() {
        return relation;
    }

    /** Nothing before the first. */
    Optional<Invitation> ifInvited() {
        return current.map(InvitationState::invitation);
    }

    /** How far they are with it. */
    Optional<InvitationState> current() {
        return current;
    }

    /** Whether it can no longer be answered. */
    boolean isEnded() {
        return current.flatMap(InvitationState::end).isPresent();
    }

    /** Whether the client has signed what they were invited to last. */
    boolean isSigned() {
        return current.filter(InvitationState::isSigned).isPresent();
    }

    @Override
    public Person person() {
        return therapist;
    }

    @Override
    public String other() {
        return getClient().name();
    }

    /** @throws NotFound before the first */
    @Override
    public Invitation invitation() {
        return ifInvited().orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Acknowledgement> holding() {
        return current.flatMap(state -> state.holding(states));
    }

    /**
     * The version of the invitation that counts, if it is in this language, nothing newer was published of it, and the therapist
     * has no other set.
     */
    Optional<PolicyVersion> newestIn(Locale language) {
        return current.filter(state -> !state.outdated() && !state.chosen()).map(state -> state.invitation().version())
                .filter(version -> version.language().equals(language.toLanguageTag()));
    }

    /** Whatever was between the two, the newest first. */
    List<InvitationState> getStates() {
        return states;
    }
}
