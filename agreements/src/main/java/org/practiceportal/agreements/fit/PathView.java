package org.practiceportal.agreements.fit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.OwnInvitations;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** A client's private path when something is not right: what was agreed for it, saying it, and where it stands. */
@Named
@RequestScoped
public class PathView {

    @Inject
    CurrentUser user;

    @Inject
    OwnInvitations ownInvitations;

    @Inject
    Concerns concerns;

    @Inject
    Telling telling;

    @Inject
    Colleagues colleagues;

    @Inject
    People people;

    @Inject
    @Param(name = "i")
    String id;

    private Person client;
    private Invitation invitation;
    private AgreementText text;
    private Promises promises;
    private String therapist;
    private boolean reached;
    private String board;
    private List<ConcernHistory> told;
    private ConcernKind kind;
    private String typed;

    @PostConstruct
    void open() {
        client = user.as(Role.CLIENT);
        var state = ownInvitations.ofOrNewest(id);
        invitation = state.invitation();
        text = state.holding(ownInvitations.all()).map(signed -> signed.invitation().version())
                .orElseGet(invitation::version).text();
        promises = Promises.of(text);
        therapist = people.find(invitation.therapist()).map(Person::name).orElse("");
        reached = telling.isReached(invitation);
        board = promises.board().orElseGet(() -> colleagues.board(invitation.therapist()));
        told = concerns.between(invitation);
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void tell() {
        telling.tell(client, invitation, kind, typed);
        again();
    }

    public void takeBack(String concern) {
        telling.takeBack(client, concern);
        again();
    }

    private void again() {
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.PATH.at(invitation.id()));
    }

    public String getId() {
        return invitation.id();
    }

    public String getTherapist() {
        return therapist;
    }

    /** Whether what is told reaches somebody. */
    public boolean isReached() {
        return reached;
    }

    /** BCP 47 tag of the agreement's words. */
    public String getLanguage() {
        return text.language();
    }

    /** What was agreed, or is offered, for this; {@code null} if the text has no such section. */
    public Section getSection() {
        return promises.section().orElse(null);
    }

    /** Name and address of the licensing board, from the agreement or else from the therapist; may be empty. */
    public String getBoard() {
        return board;
    }

    /** What was told so far, the oldest first. */
    public List<ConcernHistory> getTold() {
        return told;
    }

    /** Key of the question that the form asks. */
    public String getQuestion() {
        return getTold().isEmpty() ? "path.wish" : "path.wish.more";
    }

    public ConcernKind[] getKinds() {
        return ConcernKind.values();
    }

    public ConcernKind getKind() {
        return kind;
    }

    public void setKind(ConcernKind kind) {
        this.kind = kind;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
