package org.practiceportal.agreements.document.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.agreements.document.proof.TimeStamp;

/** Something added to a sealed copy later. The copy and all revisions so far, one after the other, are a file of their own. */
@Entity
@Table(name = "agreements_revision")
public class Revision {

    /** What was added. */
    public enum Kind {
        /** A time stamp over everything before it. */
        TIME,
        /** What tells that the certificates were good. */
        LONG_TERM,
        /** A second signature, for the therapist. */
        COUNTERSIGNED
    }

    @Id
    private String id;
    @Column(name = "document_id")
    private String documentId;
    private int number;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private byte[] tail;
    private String sha256;
    @Column(name = "made_at")
    private Instant madeAt;
    private String named;
    @Column(name = "stamped_at")
    private Instant stampedAt;
    @Column(name = "valid_until")
    private Instant validUntil;

    protected Revision() {}

    private Revision(String copy, int number, Kind kind, byte[] tail, String sha256, String named, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.documentId = copy;
        this.number = number;
        this.kind = kind;
        this.tail = tail;
        this.sha256 = sha256;
        this.madeAt = now;
        this.named = named;
    }

    /**
     * @param copy   id of the sealed copy
     * @param number from 1
     * @param tail   what was added, behind all that was there before
     * @param sha256 of the whole file with it
     */
    static Revision of(String copy, int number, Kind kind, byte[] tail, String sha256, String named, Instant now) {
        return new Revision(copy, number, kind, tail, sha256, named, now);
    }

    /** Likewise, for a time stamp. */
    static Revision stamped(String copy, int number, byte[] tail, String sha256, TimeStamp stamp, Instant now) {
        var revision = new Revision(copy, number, Kind.TIME, tail, sha256, stamp.authority(), now);
        revision.stampedAt = stamp.at();
        revision.validUntil = stamp.until();
        return revision;
    }

    /** Id of the sealed copy. */
    String copy() {
        return documentId;
    }

    /** From 1, in the order in which they were added. */
    int number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    byte[] tail() {
        return tail.clone();
    }

    /** By the portal's clock. */
    Instant madeAt() {
        return madeAt;
    }

    /** Who gave the time, or for whom it was signed; may be empty. */
    String named() {
        return named;
    }

    /** By the clock of the time-stamp service; {@code null} unless it is a time stamp. */
    Instant stampedAt() {
        return stampedAt;
    }

    /** When the certificate of the time stamp ends; {@code null} unless it is one. */
    Instant validUntil() {
        return validUntil;
    }
}
