package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.invitation.Invited;
import org.practiceportal.agreements.invitation.InvitingSeveral;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.agreements.policy.version.PublishedSets.Published;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;

/** Invites those who were ticked in the list of clients, or all whom it finds, after the therapist has seen who they are. */
@Named
@RequestScoped
public class InviteView {

    /** So many are shown, and invited by one press. */
    private static final int MOST = 100;

    @Inject
    CurrentUser user;

    @Inject
    ChoosingSet choosingSet;

    @Inject
    Standings standings;

    @Inject
    InvitingSeveral invitingSeveral;

    @Inject
    Clock clock;

    @Inject
    ListAddress address;

    /** Of which set; whoever has one says nothing. */
    @Inject
    @Param(name = "set")
    String set;

    /** Whether those who have another set are meant first. */
    @Inject
    @Param(name = "move")
    String move;

    private final InvitationForm form = new InvitationForm();
    private SetChoice sets;
    private PolicySet picked;
    private Person therapist;
    private List<InvitingSeveral.Line> lines = List.of();
    private List<Invited> invited;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        sets = choosingSet.alone(therapist.id());
        if (sets.isAny()) {
            picked = sets.picked(set).set();
            var today = LocalDate.ofInstant(clock.instant(), therapist.zone());
            var chosen = standings.toInvite(therapist, sets.isAsked() ? picked : null, address.chosen(), today, MOST);
            lines = invitingSeveral.preview(therapist, picked,
                    chosen.stream().map(line -> new PersonId(line.getClientId())).toList());
        }
    }

    public void invite() {
        invited = invitingSeveral.invite(therapist, picked, lines.stream().map(line -> line.client().id()).toList(),
                form.getNote(), form.getDue(), form.getLastDay(), form.door());
    }

    /** Whether there is anything to invite to. */
    public boolean isInvitable() {
        return sets.isAny();
    }

    /** Whether the therapist still chooses. */
    public boolean isAsking() {
        return sets.isAny() && !isDone();
    }

    /** Whether there is more than one set to choose from. */
    public boolean isSetAsked() {
        return isAsking() && sets.isAsked();
    }

    public List<PolicySet> getSets() {
        return sets.sets().stream().map(Published::set).toList();
    }

    /** Id of the set that they would be invited to. */
    public String getSet() {
        return picked.getId();
    }

    /** What of the address says which clients are meant. */
    public ChosenClients getChosen() {
        return address.chosen();
    }

    /** As it stands in the address; {@code null} unless they are to get another set. */
    public String getMove() {
        return move;
    }

    /** Key of the words above the page. */
    public String getTitleWords() {
        return move == null ? "several.title" : "several.move";
    }

    public List<InvitingSeveral.Line> getLines() {
        return lines;
    }

    /** How many would be invited. */
    public long getWanted() {
        return lines.stream().filter(line -> line.obstacle().isEmpty()).count();
    }

    public boolean isAnybody() {
        return getWanted() > 0;
    }

    /** Whether there may be more than are shown. */
    public boolean isMore() {
        return lines.size() == MOST;
    }

    /** Whether all who would be invited can sign in already, so that no way in is needed. */
    public boolean isAllIn() {
        return lines.stream().filter(line -> line.obstacle().isEmpty()).allMatch(line -> line.client().active());
    }

    public boolean isDone() {
        return invited != null;
    }

    /** Who was invited just now. */
    public List<Invited> getInvited() {
        return invited;
    }

    /** Those of them who need something to come in. */
    public List<Invited> getHandedOver() {
        return Invited.withCode(invited);
    }

    /** What is filled in to invite. */
    public InvitationForm getForm() {
        return form;
    }
}
