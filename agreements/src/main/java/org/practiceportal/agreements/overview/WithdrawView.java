package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.acknowledgement.Withdrawing;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationDecisions;
import org.practiceportal.agreements.invitation.InvitationEnd;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** A therapist takes an invitation back, after they have read what that means. */
@Named
@RequestScoped
public class WithdrawView {

    @Inject
    CurrentUser user;

    @Inject
    Invitations invitations;

    @Inject
    InvitationDecisions decisions;

    @Inject
    Answers answers;

    @Inject
    Withdrawing withdrawing;

    @Inject
    People people;

    @Inject
    @Param(name = "i")
    String id;

    private Person therapist;
    private Person client;
    private Invitation invitation;
    private String words;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        invitation = invitations.ofTherapist(therapist, id);
        client = people.clientOf(therapist, invitation.client()).orElseThrow(NotFound::new);
    }

    /** Leaves when there is nothing to take back, for example because a second click came later. */
    public void leaveEnded() {
        if (decisions.openness(invitation).is(InvitationEnd.WITHDRAWN)
                || answers.signedByAll(invitation).isPresent()) {
            goToClient();
        }
    }

    public void withdraw() {
        withdrawing.withdraw(therapist, invitation, words);
        goToClient();
    }

    private void goToClient() {
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.CLIENT.at(client.id()));
    }

    public Person getClient() {
        return client;
    }

    public int getVersion() {
        return invitation.version().number();
    }

    /** Whether others were to sign it too. */
    public boolean isTogether() {
        return invitation.circle().isPresent();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
