package org.practiceportal.agreements.amendment;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.policy.text.TextDigest;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * From now on these are the places both share. It is made when the first of the two signs, holds when both have, and never
 * changes; if they agree on something else before that, it never holds and another one is made.
 */
@Entity
@Table(name = "agreements_amendment")
public class Amendment {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Id
    private String id;
    @ManyToOne
    @JoinFetch(JoinFetchType.INNER)
    @JoinColumn(name = "acknowledgement_id")
    private Acknowledgement amended;
    private int number;
    private String places;
    private String digest;
    @Column(name = "prepared_at")
    private Instant preparedAt;
    @OneToMany(mappedBy = "amendment", fetch = FetchType.EAGER)
    @BatchFetch(BatchFetchType.IN)
    @OrderBy("signedAt")
    private List<AmendmentSignature> signatures;

    protected Amendment() {}

    /**
     * @param number from 1, among those to the same agreement
     * @param before the places that hold
     */
    Amendment(Acknowledgement amended, int number, List<Place> before, List<Place> places, Instant now) {
        if (before.equals(places)) {
            throw new IllegalArgumentException("Nothing was agreed that does not hold already");
        }
        this.id = UUID.randomUUID().toString();
        this.amended = amended;
        this.number = number;
        this.places = JSON.toJson(new Sheet(places));
        this.digest = TextDigest.of(words());
        this.preparedAt = now;
        this.signatures = new ArrayList<>();
    }

    /** Digest of what an amendment of these places says, so that what is shown can be compared with what is signed. */
    static String digest(Acknowledgement amended, List<Place> places) {
        return TextDigest.of(amended.id() + JSON.toJson(new Sheet(places)));
    }

    /**
     * Each of the two signs for themselves, and only what they saw.
     *
     * @param shown digest of that
     */
    AmendmentSignature sign(Person by, String shown, Signature signature, Instant now) {
        if (!by.id().equals(therapist()) && !by.id().equals(client())) {
            throw new NotFound();
        }
        Refused.unless(digest.equals(shown), Text.of(Typed.BUNDLE, "amend.changed"));
        var signed = new AmendmentSignature(this, by.id(), signature, now);
        signatures.add(signed);
        return signed;
    }

    public String id() {
        return id;
    }

    /** What was signed before, and goes on to hold but for this. */
    public Acknowledgement amended() {
        return amended;
    }

    public int number() {
        return number;
    }

    /** All places both share from then on. */
    public List<Place> places() {
        return JSON.fromJson(places, Sheet.class).places();
    }

    /** What it says, as it is kept: the words of which the digest is. */
    public String words() {
        return amended.id() + places;
    }

    /** SHA-256, in lower-case hexadecimal, of what it says. */
    public String digest() {
        return digest;
    }

    public PersonId therapist() {
        return amended.invitation().therapist();
    }

    public PersonId client() {
        return amended.invitation().client();
    }

    public Optional<AmendmentSignature> signatureOf(PersonId person) {
        return signatures.stream().filter(signed -> signed.person().equals(person)).findFirst();
    }

    /** Whether both have signed. */
    public boolean isSigned() {
        return signatureOf(therapist()).isPresent() && signatureOf(client()).isPresent();
    }

    /** When the last of them signed; {@code null} before both have. */
    public Instant getSignedAt() {
        return isSigned()
                ? signatures.stream().map(AmendmentSignature::signedAt).max(Instant::compareTo).orElseThrow()
                : null;
    }

    /** As it is kept. */
    public record Sheet(List<Place> places) {

        public Sheet {
            places = List.copyOf(places);
        }
    }
}
