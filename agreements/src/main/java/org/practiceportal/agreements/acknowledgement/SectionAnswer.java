package org.practiceportal.agreements.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.practiceportal.agreements.invitation.Invitation;

/**
 * What a client has answered to one section so far. It may change until the agreement is signed; what was signed is
 * copied into the {@link Acknowledgement}.
 */
@Entity
@Table(name = "agreements_answer")
public class SectionAnswer {

    /** Longest note before a talk, in characters. */
    public static final int LONGEST_NOTE = 4000;
    /** Longest wishes for one section, in characters. */
    public static final int LONGEST_WISHES = 1000;

    @Id
    private String id;
    @Column(name = "invitation_id")
    private String invitationId;
    private String section;
    @Enumerated(EnumType.STRING)
    private Mark mark;
    /** Pairs such as {@code greeting=nod}, with semicolons between them. */
    private String choices = "";
    private String note = "";
    private String wishes = "";
    @Column(name = "answered_at")
    private Instant answeredAt;

    protected SectionAnswer() {}

    SectionAnswer(Invitation invitation, String section) {
        this.id = UUID.randomUUID().toString();
        this.invitationId = invitation.id();
        this.section = section;
    }

    /** The same answer, given to the same section of a renewed invitation. */
    SectionAnswer carriedTo(Invitation renewed) {
        var carried = new SectionAnswer(renewed, section);
        carried.mark = mark;
        carried.choices = choices;
        carried.note = note;
        carried.wishes = wishes;
        carried.answeredAt = answeredAt;
        return carried;
    }

    /** Only what the client wrote, for a section that reads differently now: the rest is asked again. */
    SectionAnswer wordsCarriedTo(Invitation renewed) {
        var carried = new SectionAnswer(renewed, section);
        carried.note = note;
        carried.wishes = wishes;
        return carried;
    }

    /** @return whether it is marked otherwise than before; giving the same mark twice changes nothing */
    boolean change(Answered given, Instant now) {
        given.picks().ifPresent(this::choose);
        note = given.note().orElse(note);
        wishes = given.wishes().orElse(wishes);
        var other = given.mark().filter(asked -> asked != mark);
        other.ifPresent(asked -> {
            mark = asked;
            answeredAt = now;
        });
        return other.isPresent();
    }

    private void choose(Map<String, String> picks) {
        choices = new TreeMap<>(picks).entrySet().stream().filter(pair -> pair.getValue() != null)
                .map(pair -> pair.getKey() + "=" + pair.getValue()).collect(Collectors.joining(";"));
    }

    /** How many sections are not marked as read yet. */
    public static long missing(Invitation invitation, Map<String, SectionAnswer> given) {
        return invitation.version().text().sections().stream()
                .filter(section -> !given.containsKey(section.key()) || !given.get(section.key()).isRead()).count();
    }

    String invitation() {
        return invitationId;
    }

    public String section() {
        return section;
    }

    /** Empty while the client has only chosen or typed something. */
    public Optional<Mark> mark() {
        return Optional.ofNullable(mark);
    }

    public boolean isRead() {
        return mark == Mark.READ;
    }

    public boolean isTalk() {
        return mark == Mark.TALK;
    }

    /** Key of the option that was picked for each choice; a choice left open is missing. */
    public Map<String, String> choices() {
        var all = new TreeMap<String, String>();
        for (var pair : choices.isEmpty() ? new String[0] : choices.split(";")) {
            var equals = pair.indexOf('=');
            all.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return Collections.unmodifiableMap(all);
    }

    /** What was typed and not sent yet; kept so that nothing typed is lost. */
    public String note() {
        return note;
    }

    /** The client's own wishes, which become part of what both agree on; may be empty. */
    public String wishes() {
        return wishes;
    }

    /** When the mark was given; {@code null} without one. */
    public Instant answeredAt() {
        return answeredAt;
    }
}
