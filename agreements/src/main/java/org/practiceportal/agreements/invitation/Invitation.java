package org.practiceportal.agreements.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import org.practiceportal.agreements.policy.PolicyVersion;
import org.practiceportal.api.PersonId;

/**
 * A client is asked to read one version. It never changes; when there is a newer version, or the therapist asks again,
 * another invitation takes its place and says so.
 */
@Entity
@Table(name = "agreements_invitation")
public class Invitation {

    /** Longest personal words, in characters. */
    public static final int LONGEST_NOTE = 2000;

    @Id
    private String id;
    @ManyToOne
    @JoinFetch(JoinFetchType.INNER)
    @JoinColumn(name = "version_id")
    private PolicyVersion version;
    @Column(name = "therapist_id")
    private String therapistId;
    @Column(name = "client_id")
    private String clientId;
    private String note;
    private LocalDate due;
    @Column(name = "invited_at")
    private Instant invitedAt;
    @Column(name = "replaces_id")
    private String replacesId;
    @Column(name = "circle_id")
    private String circleId;
    private int seat;
    @Enumerated(EnumType.STRING)
    private Part part = Part.SIGNS;

    /** What the client is asked for. */
    private enum Part {
        SIGNS, ASSENTS
    }

    protected Invitation() {}

    Invitation(PolicyVersion version, PersonId client, String note, LocalDate due, Invitation replaced, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.version = version;
        this.therapistId = version.therapist().value();
        this.clientId = client.value();
        this.note = note;
        this.due = due;
        this.replacesId = replaced == null ? null : replaced.id;
        this.invitedAt = now;
    }

    /** The same invitation to a newer version of the same policy. */
    Invitation renewed(PolicyVersion newer, Instant now) {
        var renewed = new Invitation(newer, client(), note, due, this, now);
        renewed.circleId = circleId;
        renewed.seat = seat;
        renewed.part = part;
        return renewed;
    }

    /** The same invitation, before it is kept, as one of several to a circle. */
    Invitation at(InvitingTogether.Place place) {
        circleId = place.circle().id();
        seat = place.seat();
        part = place.assents() ? Part.ASSENTS : Part.SIGNS;
        return this;
    }

    /** The circle of those who sign together; nothing if the client signs alone. */
    public Optional<String> circle() {
        return Optional.ofNullable(circleId);
    }

    /** Whether it is to this very version, and to this client alone. */
    public boolean isAloneTo(PolicyVersion other) {
        return circleId == null && version.id().equals(other.id());
    }

    /** Whether the client is under age and gives assent, while others sign. */
    public boolean assents() {
        return part == Part.ASSENTS;
    }

    public String id() {
        return id;
    }

    public PolicyVersion version() {
        return version;
    }

    public PersonId therapist() {
        return new PersonId(therapistId);
    }

    public PersonId client() {
        return new PersonId(clientId);
    }

    /** The therapist's personal words to the client; may be empty. */
    public String note() {
        return note;
    }

    /** The day by which the therapist hopes for an answer. Nothing ends on it. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    /** The invitation whose place this one took. */
    public Optional<String> replaces() {
        return Optional.ofNullable(replacesId);
    }
}
