package org.practiceportal.web.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Relation;
import org.practiceportal.api.RelationState;
import org.practiceportal.api.Text;

/** What became of a relation on a day. It never changes: another follows it, and the one with the highest number counts. */
@Entity
@Table(name = "portal_relation_step")
class RelationStep {

    /** In characters. */
    private static final int LONGEST_WORDS = 2000;

    @Id
    private String id;
    @Column(name = "client_id")
    private String clientId;
    @Column(name = "therapist_id")
    private String therapistId;
    private int number;
    @Enumerated(EnumType.STRING)
    private RelationState state;
    private LocalDate since;
    private String words;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;

    protected RelationStep() {}

    private RelationStep(Relation before, int number, RelationState state, LocalDate since, String words,
            Instant now) {
        this(before.client().id(), before.therapist(), number, state, since, words, now);
    }

    private RelationStep(PersonId client, PersonId therapist, int number, RelationState state, LocalDate since,
            String words, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.clientId = client.value();
        this.therapistId = therapist.value();
        this.number = number;
        this.state = state;
        this.since = since;
        this.words = words;
        this.decidedBy = therapist.value();
        this.decidedAt = now;
    }

    /**
     * @param before how it is until now
     * @param number of the last step; 0 without one
     * @param today  where the therapist is
     * @throws Refused if it cannot become that, the day is missing, before the last one or to come, or the words are too long
     */
    static RelationStep after(Relation before, int number, RelationState next, LocalDate since, String words,
            LocalDate today, Instant now) {
        Refused.unless(before.state().next().contains(next), say("relation.other"));
        requireDay(since, before.said() ? before.since() : LocalDate.MIN, today);
        return new RelationStep(before, number + 1, next, since, said(words), now);
    }

    /**
     * As the client decided it, who goes from one therapist to another.
     *
     * @param number of the last step; 0 without one
     */
    static RelationStep byClient(Person client, PersonId therapist, int number, RelationState state, LocalDate today,
            Instant now) {
        var step = new RelationStep(client.id(), therapist, number + 1, state, today, "", now);
        step.decidedBy = client.id().value();
        return step;
    }

    /** Whether something else is said of what it is already; nothing was before anything was said. */
    static boolean differs(Relation now, LocalDate since, String words) {
        return now.said() && !(now.since().equals(since) && now.words().equals(said(words)));
    }

    /**
     * The day or the words were wrong.
     *
     * @param earliest when it became something else before
     * @throws Refused if the day is missing, before that or to come, or the words are too long
     */
    static RelationStep corrected(Relation before, int number, LocalDate since, String words, LocalDate earliest,
            LocalDate today, Instant now) {
        requireDay(since, earliest, today);
        return new RelationStep(before, number + 1, before.state(), since, said(words), now);
    }

    private static void requireDay(LocalDate since, LocalDate earliest, LocalDate today) {
        Refused.unless(since != null && !since.isAfter(today) && !since.isBefore(earliest), say("relation.day"));
    }

    private static String said(String words) {
        var said = words == null ? "" : words.strip();
        Refused.unless(said.length() <= LONGEST_WORDS, say("relation.long", LONGEST_WORDS));
        return said;
    }

    /** Of a client who never came in. */
    static RelationStep takenOff(Relation before, int number, LocalDate today, Instant now) {
        return new RelationStep(before, number + 1, RelationState.TAKEN_OFF, today, "", now);
    }

    private static Text say(String key, Object... arguments) {
        return Text.of(Accounts.BUNDLE, key, arguments);
    }

    /** How it is since. */
    Relation relation(Person client) {
        return new Relation(client, new PersonId(therapistId), state, since, words, decidedAt, true);
    }

    String id() {
        return id;
    }

    int number() {
        return number;
    }
}
