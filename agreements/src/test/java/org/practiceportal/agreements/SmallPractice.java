package org.practiceportal.agreements;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.Acknowledging;
import org.practiceportal.agreements.acknowledgement.Answered;
import org.practiceportal.agreements.acknowledgement.Answering;
import org.practiceportal.agreements.acknowledgement.InvitationState;
import org.practiceportal.agreements.acknowledgement.InvitationStates;
import org.practiceportal.agreements.acknowledgement.Mark;
import org.practiceportal.agreements.acknowledgement.Readings;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.document.paper.FontCharacters;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.invitation.Inviting;
import org.practiceportal.agreements.invitation.Invited;
import org.practiceportal.agreements.invitation.InvitingTogether;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.agreements.policy.version.PolicyVersion;
import org.practiceportal.agreements.policy.version.PolicyVersion.Change;
import org.practiceportal.agreements.policy.version.Publishing;
import org.practiceportal.agreements.policy.version.Weight;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Door;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Practice;
import org.practiceportal.api.Relations;
import org.practiceportal.api.Role;
import org.practiceportal.api.Rounds;

/** Maya is a therapist; Jonas, Grace and Noa are her clients, and Noa cannot sign in yet. What they do is done in the rooms. */
public final class SmallPractice implements CurrentUser {

    private final List<AuditEntry> trail = new CopyOnWriteArrayList<>();
    public final SmallMails mails = new SmallMails();
    private final TickingClock clock = new TickingClock();
    /** What its documents are printed on. */
    public final SmallLetterhead letterhead = new SmallLetterhead(clock);
    public final TurnedRounds rounds = new TurnedRounds();
    private final PracticeDatabase database;
    private final SmallPeople people;
    private Person signedIn;
    public final Person maya;
    public final Person jonas;
    public final Person grace;
    public final Person noa;
    public final Rooms rooms;

    public SmallPractice() {
        this(SharedDatabase.PRACTICE);
    }

    public SmallPractice(PracticeDatabase database) {
        this.database = database;
        people = new SmallPeople(database, clock);
        maya = people.add("Maya Lindqvist", Role.THERAPIST, true, null);
        jonas = adds("Jonas Ferreira");
        grace = adds("Grace Whitfield");
        noa = people.add("Noa Okafor", Role.CLIENT, false, maya);
        rooms = open();
    }

    /** The rooms as this person finds them, who has just opened a page. */
    public Rooms opens(Person person) {
        signedIn = person;
        return open();
    }

    /** The same rooms, for somebody who does something at the same moment. */
    public Rooms open() {
        return open(database);
    }

    /** Those of another instance. */
    public Rooms open(PracticeDatabase instance) {
        var opened = new Rooms(instance, Map.of(People.class, people, Notifier.class, mails, Clock.class, clock,
                CurrentUser.class, this, Practice.class, letterhead, Rounds.class, rounds, PrintableCharacters.class,
                (PrintableCharacters) FontCharacters::missingFrom));
        var entities = opened.get(EntityManager.class);
        return opened.with(AuditTrail.class, new WrittenTrail(trail, entities, clock))
                .with(Relations.class, new SmallRelations(people, entities, clock));
    }

    /** One more who works here. */
    public Person hires(String name, Role role) {
        return people.add(name, role, true, null);
    }

    /** One more client of Maya's. */
    public Person adds(String name) {
        return people.add(name, Role.CLIENT, true, maya);
    }

    /** Cannot sign in any more: the account is closed. */
    public void leaves(Person person) {
        people.close(person, true);
    }

    public void returns(Person person) {
        people.close(person, false);
    }

    /** Goes by another name from now on. */
    public Person renames(Person person, String name) {
        return people.become(person, name, person.active());
    }

    public SmallPeople people() {
        return people;
    }

    public <T> T room(Class<T> type) {
        return rooms.get(type);
    }

    public void pass(Duration time) {
        clock.pass(time);
    }

    public LocalDate today() {
        return clock.today();
    }

    /** What was done, in order. */
    public List<String> acts() {
        return trail.stream().map(AuditEntry::act).toList();
    }

    /** Who got a mail, in order. */
    public List<PersonId> mailed() {
        return mails.mailed();
    }

    /** Maya publishes the usual agreement, with this topic too. */
    public PolicyVersion publishes(String topic) {
        changes(draft -> draft.include(topic));
        return publishes();
    }

    public void changes(UnaryOperator<PolicyDraft> how) {
        rooms.does(() -> room(Drafting.class).change(OwnPolicy.first(maya, Locale.ENGLISH), how));
    }

    public PolicyVersion publishes() {
        return rooms.does(() -> room(Publishing.class).publish(maya, OwnPolicy.first(maya, Locale.ENGLISH),
                new Change(Weight.MINOR, ""),
                "Maya Lindqvist"));
    }

    public Invitation invites(Person client) {
        return invites(client, null);
    }

    public Invitation invites(Person client, LocalDate lastDay) {
        rooms.does(() -> room(Inviting.class).invite(maya, PolicySet.first(maya.id()), client.id(), "Hello", null,
                lastDay, Door.MAIL));
        return invitation(client);
    }

    /** @param minor who only assents, or {@code null} */
    public List<Invited> invitesTogether(Person minor, Person... clients) {
        var wanted = new InvitingTogether.Wanted(List.of(clients).stream().map(Person::id).toList(),
                minor == null ? null : minor.id(), "", OwnPolicy.first(maya, Locale.ENGLISH));
        return rooms.does(() -> room(InvitingTogether.class).invite(maya, wanted, "", null, null));
    }

    public Invitation invitation(Person client) {
        return rooms.does(() -> room(Invitations.class).current(maya.id(), client.id()).orElseThrow());
    }

    public void reads(Person client, Invitation invitation) {
        invitation.version().text().sections().forEach(
                section -> answers(client, invitation, section.key(), Answered.marked(Mark.READ)));
    }

    public void answers(Person client, Invitation invitation, String section, Answered given) {
        rooms.does(() -> room(Answering.class).answer(client, invitation, section, given));
    }

    public void consents(Person client, Invitation invitation) {
        rooms.does(() -> room(Answering.class).consent(client, invitation, "I agree to read and sign here."));
    }

    public Acknowledgement signs(Person client, Invitation invitation) {
        return rooms.does(() -> room(Acknowledging.class).sign(client, invitation,
                room(Readings.class).shown(invitation), new Signature(client.name(), "")));
    }

    public Acknowledgement readsAndSigns(Person client, Invitation invitation) {
        reads(client, invitation);
        if (!invitation.assents()) {
            consents(client, invitation);
        }
        return signs(client, invitation);
    }

    public InvitationState state(Invitation invitation) {
        return rooms.does(() -> room(InvitationStates.class).of(invitation.client())).stream()
                .filter(state -> state.invitation().id().equals(invitation.id())).findFirst().orElseThrow();
    }

    @Override
    public Optional<Person> ifSignedIn() {
        return Optional.ofNullable(signedIn);
    }
}
