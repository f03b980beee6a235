package org.practiceportal.agreements.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.api.PersonId;

/** One of the two has signed an amendment. There is at most one of each person for it, and it never changes. */
@Entity
@Table(name = "agreements_amendment_signature")
public class AmendmentSignature {

    @Id
    private String id;
    @ManyToOne
    @JoinColumn(name = "amendment_id")
    private Amendment amendment;
    @Column(name = "person_id")
    private String personId;
    private String name;
    private String strokes;
    @Column(name = "signed_at")
    private Instant signedAt;

    protected AmendmentSignature() {}

    AmendmentSignature(Amendment amendment, PersonId person, Signature signature, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.amendment = amendment;
        this.personId = person.value();
        this.name = signature.name();
        this.strokes = signature.strokes();
        this.signedAt = now;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    public Signature signature() {
        return new Signature(name, strokes);
    }

    public Instant signedAt() {
        return signedAt;
    }
}
