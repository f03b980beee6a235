package org.practiceportal.agreements.policy.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.practiceportal.agreements.Rule;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.agreements.policy.text.TextDigest;
import org.practiceportal.agreements.policy.text.TextJson;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

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

    /** @throws Refused if something is missing in the draft, or it says what the last version says */
    PolicyVersion(Publication of, Instant now) {
        of.requireAllowed();
        var text = of.text();
        this.id = UUID.randomUUID().toString();
        this.policyId = of.policy().id();
        this.therapistId = of.policy().therapist().value();
        this.language = of.policy().language();
        this.number = of.number();
        this.sections = text.sections().size();
        this.content = TextJson.write(text);
        this.digest = TextDigest.of(text);
        this.weight = of.news().weight();
        this.reason = of.news().reason();
        this.signedName = of.signature();
        this.publishedAt = now;
    }

    public String id() {
        return id;
    }

    String policy() {
        return policyId;
    }

    /** Whether both were published of one policy. */
    public boolean isOfSamePolicy(PolicyVersion other) {
        return policyId.equals(other.policyId);
    }

    /** Whether it was published after {@code other}, of the same policy. */
    public boolean isNewerThan(PolicyVersion other) {
        return isOfSamePolicy(other) && number > other.number;
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

        /** @throws Refused if the reason is too long */
        public Change {
            reason = Typed.words(reason, LONGEST_REASON);
        }
    }

    /**
     * A draft that a therapist wants to publish, with all that decides whether they may, as it stands at their turn.
     *
     * @param policy    whose draft it is
     * @param draft     as clients will read it
     * @param last      what was published before
     * @param therapist who publishes it
     * @param signature the name they typed
     * @param change    what to tell those who signed the last version
     */
    record Publication(Policy policy, PolicyDraft draft, Optional<PolicyVersion> last, Person therapist,
            String signature,
            Change change, PrintableCharacters printableCharacters) {

        private static final List<Rule<Publication>> RULES = List.of(
                new Rule<>(Publication::isComplete, Text.of(Typed.BUNDLE, "publish.gaps")),
                new Rule<>(Publication::isSignedInPrintableLetters, Text.of(Typed.BUNDLE, "publish.gaps")),
                new Rule<>(Publication::saysSomethingNew, Text.of(Typed.BUNDLE, "publish.same")));

        void requireAllowed() {
            Rule.requireAll(RULES, this);
        }

        private boolean isComplete() {
            return draft.gaps(printableCharacters::missingFrom).isEmpty();
        }

        private boolean isSignedInPrintableLetters() {
            return printableCharacters.missingFrom(signature + therapist.name()).isEmpty();
        }

        private boolean saysSomethingNew() {
            return last.filter(before -> before.digest().equals(TextDigest.of(text()))).isEmpty();
        }

        AgreementText text() {
            return draft.toText();
        }

        int number() {
            return last.map(PolicyVersion::number).orElse(0) + 1;
        }

        /** Nobody has to be told about the first version. */
        Change news() {
            return last.isEmpty() ? Change.FIRST : change;
        }
    }
}
