package org.practiceportal.agreements;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.practiceportal.agreements.invitation.InvitingTogether;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.agreements.policy.version.PolicyVersion;
import org.practiceportal.agreements.policy.version.PolicyVersion.Change;
import org.practiceportal.agreements.policy.version.Publishing;
import org.practiceportal.agreements.policy.version.Weight;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Delivery;
import org.practiceportal.api.Door;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Practice;
import org.practiceportal.api.Role;
import org.practiceportal.api.Rounds;

/** Maya is a therapist; Jonas, Grace and Noa are her clients, and Noa cannot sign in yet. What they do is done in the rooms. */
public final class SmallPractice implements People, Notifier, AuditTrail, CurrentUser, Practice {

    private final Map<PersonId, Person> all = new LinkedHashMap<>();
    private final Map<PersonId, Person> therapistOf = new LinkedHashMap<>();
    private final List<AuditEntry> trail = new CopyOnWriteArrayList<>();
    private final List<Notification> mails = new CopyOnWriteArrayList<>();
    private final TickingClock clock = new TickingClock();
    public final TurnedRounds rounds = new TurnedRounds();
    private Person signedIn;
    public final Person maya = person("Maya Lindqvist", Role.THERAPIST, true, null);
    public final Person jonas = person("Jonas Ferreira", Role.CLIENT, true, maya);
    public final Person grace = person("Grace Whitfield", Role.CLIENT, true, maya);
    public final Person noa = person("Noa Okafor", Role.CLIENT, false, maya);
    public final Rooms rooms = open();

    /** The rooms as this person finds them, who has just opened a page. */
    public Rooms opens(Person person) {
        signedIn = person;
        return open();
    }

    /** The same rooms, for somebody who does something at the same moment. */
    public Rooms open() {
        return new Rooms(Map.of(People.class, this, Notifier.class, this, AuditTrail.class, this, Clock.class, clock,
                CurrentUser.class, this, Practice.class, this, Rounds.class, rounds, PrintableCharacters.class,
                (PrintableCharacters) FontCharacters::missingFrom));
    }

    private Person person(String name, Role role, boolean active, Person therapist) {
        var person = new Person(PersonId.fresh(), name, name + "@example.org", Locale.ENGLISH, ZoneOffset.UTC,
                Set.of(role), active);
        SharedDatabase.add(person, therapist);
        all.put(person.id(), person);
        therapistOf.put(person.id(), therapist);
        return person;
    }

    /** One more client of Maya's. */
    public Person adds(String name) {
        return person(name, Role.CLIENT, true, maya);
    }

    /** Cannot sign in any more. */
    public void leaves(Person person) {
        all.put(person.id(), new Person(person.id(), person.name(), person.email(), person.language(), person.zone(),
                person.roles(), false));
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
        return mails.stream().map(Notification::to).toList();
    }

    /** Maya publishes the usual agreement, with this topic too. */
    public PolicyVersion publishes(String topic) {
        changes(draft -> draft.include(topic));
        return publishes();
    }

    public void changes(UnaryOperator<PolicyDraft> how) {
        rooms.does(() -> room(Drafting.class).change(maya, Locale.ENGLISH, how));
    }

    public PolicyVersion publishes() {
        return rooms.does(() -> room(Publishing.class).publish(maya, Locale.ENGLISH, new Change(Weight.MINOR, ""),
                "Maya Lindqvist"));
    }

    public Invitation invites(Person client) {
        rooms.does(() -> room(Inviting.class).invite(maya, client.id(), "Hello", null, Door.MAIL));
        return invitation(client);
    }

    /** @param minor who only assents, or {@code null} */
    public Map<Person, AccessCode> invitesTogether(Person minor, Person... clients) {
        var wanted = new InvitingTogether.Wanted(List.of(clients).stream().map(Person::id).toList(),
                minor == null ? null : minor.id(), "", Locale.ENGLISH);
        return rooms.does(() -> room(InvitingTogether.class).invite(maya, wanted, "", null));
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

    /** All steps at once. */
    public Acknowledgement readsAndSigns(Person client, Invitation invitation) {
        reads(client, invitation);
        if (!invitation.assents()) {
            consents(client, invitation);
        }
        return signs(client, invitation);
    }

    /** How far its client is. */
    public InvitationState state(Invitation invitation) {
        return rooms.does(() -> room(InvitationStates.class).of(invitation.client())).stream()
                .filter(state -> state.invitation().id().equals(invitation.id())).findFirst().orElseThrow();
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Person> clientOf(Person therapist, PersonId client) {
        return find(client).filter(person -> therapist.equals(therapistOf.get(person.id())));
    }

    @Override
    public Person addClient(Person therapist, String name, String email, Locale language) {
        return person(name, Role.CLIENT, false, therapist);
    }

    @Override
    public AccessCode openDoor(Person therapist, Person client, Door door) {
        return new AccessCode(door, "four words to say", clock.instant());
    }

    @Override
    public Optional<Person> ifSignedIn() {
        return Optional.ofNullable(signedIn);
    }

    @Override
    public String name() {
        return "Small practice";
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Optional<byte[]> logo() {
        return Optional.empty();
    }

    @Override
    public URI address() {
        return URI.create("https://practice.example");
    }

    @Override
    public void record(AuditEntry entry) {
        trail.add(entry);
    }

    @Override
    public void send(Notification notification) {
        mails.add(notification);
    }

    @Override
    public Map<PersonId, Delivery> latest(Collection<PersonId> people) {
        return Map.of();
    }
}
