package org.practiceportal.agreements.afterwards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.practiceportal.agreements.invitation.ReconsentReason;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Rounds;

/** Looks every few minutes for clients who are to be asked to read and sign again. */
@ApplicationScoped
class ReconsentRounds {

    private static final Logger LOG = Logger.getLogger(ReconsentRounds.class.getName());
    private static final int ROUND = 100;
    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    Rounds rounds;

    @Inject
    ReconsentPlans reconsentPlans;

    @Inject
    AskingReconsent askingReconsent;

    @Inject
    People people;

    @Inject
    Clock clock;

    void start(@Observes Startup started) {
        rounds.every("reconsent", PAUSE, this::look);
    }

    private void look() {
        var now = clock.instant();
        reconsentPlans.due(now, ROUND).forEach(day -> therapist(day.therapist())
                .ifPresent(therapist -> ask(therapist, day.invitation(), day.getReason())));
        reconsentPlans.rules().forEach(rule -> therapist(rule.therapist()).ifPresent(
                therapist -> reconsentPlans.signed(therapist, rule.signedUntil(now, therapist.zone()), ROUND)
                        .forEach(signed -> ask(therapist, signed.invitation(), ReconsentReason.TIME))));
    }

    private Optional<Person> therapist(PersonId id) {
        return people.find(id).filter(Person::active);
    }

    /** One that fails must not stop the others. */
    private void ask(Person therapist, String invitation, ReconsentReason reason) {
        if (rounds.isEnding()) {
            return;
        }
        try {
            askingReconsent.ask(therapist, invitation, reason);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A client could not be asked again; it is tried again.", e);
        }
    }
}
