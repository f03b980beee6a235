package org.practiceportal.agreements.afterwards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationDecisions;
import org.practiceportal.agreements.invitation.Mutes;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Practice;
import org.practiceportal.api.Refused;

/** Asks a client now and then whether what was signed is still fine, as often as the therapist chose. */
@ApplicationScoped
public class Checking {

    @Inject
    CheckIns checkIns;

    @Inject
    Mutes mutes;

    @Inject
    InvitationDecisions decisions;

    @Inject
    Answers answers;

    @Inject
    Policies policies;

    @Inject
    People people;

    @Inject
    Practice practice;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Event<Rhythm> chosen;

    /**
     * Chooses the days from now on.
     *
     * @param firstOn {@code null} for not at all
     * @param months  between two of them; 0 for only once
     * @throws NotFound if it is not this therapist's client
     * @throws Refused  if the day has passed, the time between is no sensible number, or nothing goes on between the two
     */
    @Transactional
    public void choose(Person therapist, PersonId id, LocalDate firstOn, int months) {
        var client = people.clientOf(therapist, id).orElseThrow(NotFound::new).id();
        decisions.requireGoingOn(therapist.id(), client);
        var rhythm = firstOn == null
                ? Rhythm.none(therapist.id(), client, clock.instant())
                : Rhythm.from(firstOn, months, today(), therapist.id(), client, clock.instant());
        checkIns.keep(rhythm);
        chosen.fire(rhythm);
        audit.record(new AuditEntry(therapist.id(), "agreements.noted", "", client));
    }

    /**
     * The day on which the client was to be asked, if that waits for them now.
     *
     * @param holding what they would look at again
     */
    public Optional<LocalDate> due(Acknowledgement holding) {
        var invitation = holding.invitation();
        return checkIns.rhythm(invitation.therapist(), invitation.client())
                .flatMap(rhythm -> rhythm.dueOn(today()))
                .filter(due -> !checkIns.isAnswered(invitation.therapist(), invitation.client(), due))
                .filter(due -> !mutes.isMuted(invitation.therapist(), invitation.client())
                        && decisions.pause(invitation).isEmpty());
    }

    /** The first day on which the client will be asked again; none while nothing goes on between the two. */
    public Optional<LocalDate> next(PersonId therapist, PersonId client) {
        return checkIns.rhythm(therapist, client).flatMap(rhythm -> rhythm.nextOn(today()))
                .filter(day -> decisions.pause(therapist, client).isEmpty());
    }

    /**
     * Keeps what is to be talked about; every other section is still fine. When nothing was asked, as after a second click,
     * it changes nothing.
     *
     * @param talk keys of sections
     * @throws Refused if the words are too long
     */
    @Transactional
    public void answer(Person client, Invitation invitation, Collection<String> talk, String typed) {
        var words = Typed.words(typed, CheckIn.LONGEST);
        var signed = answers.holding(invitation).orElseThrow(NotFound::new);
        var turn = policies.lock(signed.invitation().version());
        due(signed).ifPresent(due -> {
            var checkIn = new CheckIn(signed, due, words, clock.instant());
            checkIns.keep(turn, checkIn, points(checkIn, signed, talk));
            audit.record(new AuditEntry(client.id(), "agreements.wrote", "", client.id()));
        });
    }

    private static List<CheckPoint> points(CheckIn checkIn, Acknowledgement signed, Collection<String> talk) {
        var invitation = signed.invitation();
        return invitation.version().text().sections().stream().filter(section -> talk.contains(section.key()))
                .map(section -> new CheckPoint(checkIn, invitation.therapist(), invitation.client(), section))
                .toList();
    }

    /** Where the practice is: a day begins for both at the same time. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), practice.zone());
    }
}
