package org.practiceportal.agreements.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.api.Door;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** Adds a client, by themselves or with an invitation: both or nothing. */
@ApplicationScoped
public class AddingClient {

    @Inject
    People people;

    @Inject
    Invitees invitees;

    @Inject
    Inviting inviting;

    @Inject
    PrintableCharacters printableCharacters;

    @Inject
    Clock clock;

    /** Who is added. */
    public record NewClient(String name, String email, Locale language) {}

    /** Why {@link #add} would refuse somebody; empty if it would not. Nothing is written. */
    public Optional<Text> refusal(NewClient wanted) {
        return Invitee.unprintable(wanted.name(), printableCharacters)
                .or(() -> people.refusal(wanted.name(), wanted.email()));
    }

    /**
     * To be invited on another day.
     *
     * @throws Refused if the name is empty or cannot be printed, or the address is none or somebody's already
     */
    @Transactional
    public Person add(Person therapist, NewClient wanted) {
        Invitee.requirePrintable(wanted.name(), printableCharacters);
        return people.addClient(therapist, wanted.name(), wanted.email(), wanted.language());
    }

    /**
     * @param set     of which the newest version is to be read
     * @param due     the day by which an answer is hoped for, or {@code null}
     * @param lastDay the last day on which it can be answered, or {@code null}
     * @throws Refused likewise, or if nothing of the set is published, or it is put away, or the day has passed; nobody is added then
     */
    @Transactional
    public Invited invite(Person therapist, PolicySet set, NewClient wanted, String note, LocalDate due,
            LocalDate lastDay, Door door) {
        invitees.requireInUse(therapist, set);
        invitees.newestOfAny(set, wanted.language());
        new CoverNote(note, due, lastDay, LocalDate.ofInstant(clock.instant(), therapist.zone()));
        var client = add(therapist, wanted);
        return new Invited(client,
                inviting.invite(therapist, set, client.id(), note, due, lastDay, door).orElseThrow());
    }
}
