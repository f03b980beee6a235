package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.MailWords;
import org.practiceportal.agreements.conversation.Question;
import org.practiceportal.agreements.conversation.Questions;
import org.practiceportal.agreements.document.ProofView;
import org.practiceportal.agreements.document.archive.InvitationHistory;
import org.practiceportal.agreements.document.archive.SealedCopies;
import org.practiceportal.agreements.document.archive.Sealing;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Inviting;
import org.practiceportal.agreements.places.Plan;
import org.practiceportal.agreements.places.PlanState;
import org.practiceportal.agreements.places.SharedPlaces;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.agreements.policy.version.PublishedSets.Newest;
import org.practiceportal.agreements.policy.version.PublishedSets.Published;
import org.practiceportal.agreements.policy.version.PublishedSets;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.Delivery;
import org.practiceportal.api.Door;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Relation;

/** One client: the way from the invitation to the sealed copy, and what can be done now. */
@Named
@RequestScoped
public class ClientView {

    @Inject
    ClientFile clientFile;

    @Inject
    CircleStandingView circle;

    @Inject
    ClientSteps clientSteps;

    @Inject
    People people;

    @Inject
    Policies policies;

    @Inject
    ChoosingSet choosingSet;

    @Inject
    Inviting inviting;

    @Inject
    Questions questions;

    @Inject
    SharedPlaces places;

    @Inject
    SealedCopies copies;

    @Inject
    Sealing sealing;

    @Inject
    Notifier notifier;

    @Inject
    MailWords mailWords;

    @Inject
    ProofView proofs;

    private PublishedSets published;
    private SetChoice sets;
    private List<ClientSteps.Step> steps;
    private PlanState plan;
    private List<Question> asked;
    private Delivery mail;
    private InvitationForm form;
    private AccessCode code;
    private boolean invited;

    @PostConstruct
    void open() {
        var therapist = clientFile.getTherapist().id();
        var client = clientFile.getClient();
        published = clientFile.newestIn(client.language()).map(PublishedSets::only)
                .orElseGet(() -> policies.published(therapist));
        sets = choosingSet.alone(therapist, published);
        form = new InvitationForm(sets.preferring(current()));
        asked = questions.between(therapist, client.id());
        look();
    }

    /** After something was done, what shows it is read from what lies here now. */
    private void look() {
        var client = clientFile.getClient().id();
        steps = clientSteps.of(clientFile.getStates());
        plan = clientFile.ifInvited().map(this::plan).orElse(null);
        steps.forEach(step -> proofs.know(step.history()));
        mail = notifier.latest(List.of(client)).get(client);
    }

    /** The set of what the client was invited to last. */
    private Optional<Published> current() {
        return clientFile.ifInvited().map(Invitation::version).flatMap(published::of);
    }

    private PlanState plan(Invitation invitation) {
        var holding = clientFile.holding();
        return places.state(invitation, holding, steps.stream().map(ClientSteps.Step::history)
                .filter(history -> holding.isPresent() && holding.get() == history.signed()).findFirst()
                .map(InvitationHistory::places).orElse(List.of()), !clientFile.getRelation().isGoingOn());
    }

    public Person getClient() {
        return clientFile.getClient();
    }

    /** How it is between the two. */
    public Relation getRelation() {
        return clientFile.getRelation();
    }

    /** The version an invitation would be to, where there is only one set; {@code null} if nothing has been published yet. */
    public Newest getOffer() {
        return sets.isAny() ? sets.usual().in(getClient().language()) : null;
    }

    /** The set of what the client was invited to; {@code null} if there is only one. */
    public PolicySet set(ClientSteps.Step step) {
        return published.of(step.invitation().version()).map(Published::set)
                .filter(set -> !set.getId().isEmpty()).orElse(null);
    }

    /** Whether an invitation would be to something else than the client has already, alone or in a circle that is open, or to something that ended. */
    public boolean isInvitable() {
        return sets.isAny() && clientFile.getRelation().isGoingOn()
                && (clientFile.isEnded() || !isUpToDate() && circle.isPast());
    }

    /** Whether the client has the newest version of some set already, and not together with others. */
    private boolean isUpToDate() {
        return current().filter(set -> clientFile.invitation().isAloneTo(set.in(getClient().language()).id()))
                .isPresent();
    }

    /** Id of a set that the client could be moved to, if nothing else is to be done; otherwise {@code null}. */
    public String getOther() {
        return isUpToDate() && !isInvitable() && getRelation().isGoingOn() ? sets.otherThan(current()) : null;
    }

    public void invite() {
        code = inviting.invite(clientFile.getTherapist(), form.policySet(), getClient().id(), form.getNote(),
                form.getDue(), form.getLastDay(), form.door()).orElse(null);
        invited = true;
        clientFile.look();
        form = new InvitationForm(sets.preferring(current()));
        circle.look();
        look();
    }

    /** A new way in for a client who could not use the first one. */
    public void openDoor(boolean byMail) {
        code = people.openDoor(clientFile.getTherapist(), getClient(), byMail ? Door.MAIL : Door.IN_PERSON);
        look();
    }

    /** Tries at once what the sweep would do within a minute. */
    public void seal(String acknowledgement) {
        sealing.sealNow(copies.acknowledgement(clientFile.getTherapist(), acknowledgement).id());
        clientFile.look();
        look();
    }

    /** What was between the two, the newest first. */
    public List<ClientSteps.Step> getSteps() {
        return steps;
    }

    /** Of the places that both share, and what of it can be signed; {@code null} before the first invitation. */
    public PlanState getPlan() {
        return plan;
    }

    /** Whether the therapist can sign it now. */
    public boolean isToSign() {
        return plan.isToSign(clientFile.getTherapist().id());
    }

    /** Key of the words for how a place stands. */
    public String waits(Plan.Line line) {
        return line.words(clientFile.getTherapist().id());
    }

    public List<Question> getQuestions() {
        return asked;
    }

    /** The therapist's private note about a talk; may be empty. */
    public String noteOf(Question question) {
        return question.noteOfTalk(clientFile.getTherapist());
    }

    /** How the latest mail fares; {@code null} if there was none. */
    public Delivery getMail() {
        return mail;
    }

    /** Key of the words that say what was just done. */
    public String getInvitedWords() {
        return code == null ? mailWords.of("client.invited") : "client.invited.code";
    }

    /** Key of the words above the form. */
    public String getInviteWords() {
        return sets.isAsked() ? "client.invite.set" : steps.isEmpty() ? "client.invite" : "client.invite.newer";
    }

    /** Key of the words that say whether the client can sign in. */
    public String getAccountWords() {
        return getClient().active() ? "client.active" : "client.inactive";
    }

    /** What to hand over, right after it was made; {@code null} otherwise. */
    public AccessCode getCode() {
        return code;
    }

    public boolean isInvited() {
        return invited;
    }

    /** What is filled in to invite. */
    public InvitationForm getForm() {
        return form;
    }
}
