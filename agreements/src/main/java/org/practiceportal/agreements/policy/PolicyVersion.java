package org.practiceportal.agreements.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.api.PersonId;

/**
 * What a therapist published and signed, with its number. It never changes, neither here nor in the database, so
 * whoever agreed to its digest agreed to these very words.
 */
@Entity
@Table(name = "agreements_version")
public class PolicyVersion {

    @Id
    private String id;
    @Column(name = "policy_id")
    private String policyId;
    @Column(name = "therapist_id")
    private String therapistId;
    private String language;
    private int number;
    private int sections;
    private String content;
    private String digest;
    @Enumerated(EnumType.STRING)
    private Weight weight;
    private String reason;
    @Column(name = "signed_name")
    private String signedName;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Transient
    private AgreementText text;

    protected PolicyVersion() {}

    PolicyVersion(Policy policy, int number, AgreementText text, Change change, String signedName, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.policyId = policy.id();
        this.therapistId = policy.therapist().value();
        this.language = policy.language();
        this.number = number;
        this.sections = text.sections().size();
        this.content = TextJson.write(text);
        this.digest = TextDigest.of(text);
        this.weight = change.weight();
        this.reason = change.reason();
        this.signedName = signedName;
        this.publishedAt = now;
    }

    public String id() {
        return id;
    }

    String policy() {
        return policyId;
    }

    public PersonId therapist() {
        return new PersonId(therapistId);
    }

    /** BCP 47 tag of its words. */
    public String language() {
        return language;
    }

    /** From 1, without gaps, in each policy. */
    public int number() {
        return number;
    }

    /** Read once, however often it is asked for. */
    public AgreementText text() {
        if (text == null) {
            text = TextJson.read(content);
        }
        return text;
    }

    /** SHA-256 of the words, in lower-case hexadecimal. */
    public String digest() {
        return digest;
    }

    /** How much it matters to those who signed an earlier version; without meaning in the first. */
    public Weight weight() {
        return weight;
    }

    /** What the therapist says to them about it; may be empty. */
    public String reason() {
        return reason;
    }

    /** The name the therapist typed to sign it. */
    public String signedName() {
        return signedName;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /**
     * What the therapist says about a new version to those who signed an earlier one.
     *
     * @param reason in their own words; may be empty
     */
    public record Change(Weight weight, String reason) {

        /** Longest reason, in characters. */
        public static final int LONGEST_REASON = 1000;
        /** Of a version before which there was none. */
        public static final Change FIRST = new Change(Weight.MATERIAL, "");
    }
}
