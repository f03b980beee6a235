package org.practiceportal.agreements.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.policy.version.PolicyVersion;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * A client is asked to read one version. It never changes; when there is a newer version, or the therapist asks again,
 * another invitation takes its place and says so.
 */
@Entity
@Table(name = "agreements_invitation")
public class Invitation {

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
    enum Part {
        SIGNS,
        ASSENTS
    }

    protected Invitation() {}

    /**
     * @param before the client's invitation whose place this one takes
     * @param ended  whether that one can no longer be answered
     * @throws NotFound if that one is not between the same two
     * @throws Refused  if the client is invited alone to this version already, and that invitation is open or signed
     */
    Invitation(PolicyVersion version, PersonId client, CoverNote note, Seat seat, Optional<Invitation> before,
            boolean ended, Instant now) {
        if (before.filter(earlier -> !earlier.isBetween(version.therapist(), client)).isPresent()) {
            throw new NotFound();
        }
        Refused.unless(seat.circle() != null || !isStanding(version, before, ended),
                Text.of(Typed.BUNDLE, "invite.already"));
        this.id = UUID.randomUUID().toString();
        this.version = version;
        this.therapistId = version.therapist().value();
        this.clientId = client.value();
        this.note = note.words();
        this.due = note.due();
        this.replacesId = before.map(Invitation::id).orElse(null);
        this.circleId = seat.circle();
        this.seat = seat.number();
        this.part = seat.assents() ? Part.ASSENTS : Part.SIGNS;
        this.invitedAt = now;
    }

    private Invitation(Invitation replaced, PolicyVersion newer, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.version = newer;
        this.therapistId = replaced.therapistId;
        this.clientId = replaced.clientId;
        this.note = replaced.note;
        this.due = replaced.due;
        this.replacesId = replaced.id;
        this.circleId = replaced.circleId;
        this.seat = replaced.seat;
        this.part = replaced.part;
        this.invitedAt = now;
    }

    /** Whether a client is invited alone to this very version already, and can answer it or has signed. */
    static boolean isStanding(PolicyVersion version, Optional<Invitation> before, boolean ended) {
        return !ended && before.filter(earlier -> earlier.isAloneTo(version.id())).isPresent();
    }

    /** The same invitation, to a newer version of the same policy and to no other. */
    Invitation renewed(PolicyVersion newer, Instant now) {
        if (!newer.isNewerThan(version)) {
            throw new IllegalArgumentException(newer.id() + " is not newer than " + version.id());
        }
        return new Invitation(this, newer, now);
    }

    /**
     * Where somebody sits among those who sign together.
     *
     * @param circle  its id; {@code null} for nobody else
     * @param number  their place in the order in which they are printed
     * @param assents whether they are under age, and others sign for them
     */
    record Seat(String circle, int number, boolean assents) {

        static final Seat ALONE = new Seat(null, 0, false);
    }

    /** The circle of those who sign together; nothing if the client signs alone. */
    public Optional<String> circle() {
        return Optional.ofNullable(circleId);
    }

    private boolean isBetween(PersonId therapist, PersonId client) {
        return therapist().equals(therapist) && client().equals(client);
    }

    /** Whether it is to the version with this id, and to this client alone. */
    public boolean isAloneTo(String other) {
        return circleId == null && version.id().equals(other);
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

    /** The therapist for the client, and the client for the therapist. */
    public PersonId other(PersonId one) {
        return one.equals(client()) ? therapist() : client();
    }

    /** The therapist's personal words to the client; may be empty. */
    public String note() {
        return note;
    }

    /** The day by which the therapist hopes for an answer. Nothing ends on it; {@link LastDay} tells if it ends some day. */
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
