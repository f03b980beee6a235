package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.practiceportal.agreements.conversation.Absences;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Rounds;

/** Looks every few minutes for clients who are to be reminded by a rhythm. */
@ApplicationScoped
class ReadingReminderRounds {

    private static final Logger LOG = Logger.getLogger(ReadingReminderRounds.class.getName());
    private static final int ROUND = 100;
    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    Rounds rounds;

    @Inject
    ReminderRhythms reminderRhythms;

    @Inject
    Standings standings;

    @Inject
    BulkReminding bulkReminding;

    @Inject
    Absences absences;

    @Inject
    People people;

    void start(@Observes Startup started) {
        rounds.every("reminding", PAUSE, () -> reminderRhythms.on()
                .forEach(rhythm -> people.find(rhythm.therapist()).filter(Person::active)
                        .filter(therapist -> !absences.isAway(therapist.id()))
                        .ifPresent(therapist -> remind(therapist, rhythm))));
    }

    private void remind(Person therapist, ReminderRhythm rhythm) {
        standings.unreminded(therapist, rhythm, ROUND).stream().takeWhile(line -> !rounds.isEnding())
                .forEach(line -> remind(therapist, line));
    }

    /** One that fails must not stop the others. */
    private void remind(Person therapist, Standing line) {
        try {
            bulkReminding.remind(therapist, line, true);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A reminder failed; it is tried again.", e);
        }
    }
}
