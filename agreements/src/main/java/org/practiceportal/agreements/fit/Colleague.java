package org.practiceportal.agreements.fit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** Somebody whom a therapist may recommend. Only that therapist sees the list; a client sees who was picked for them. */
@Entity
@Table(name = "agreements_colleague")
public class Colleague {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_NOTE = 1000;
    private static final int MOST_PLACES = 99;

    @Id
    private String id;
    @Column(name = "therapist_id")
    private String therapistId;
    private String name;
    private String specialities;
    private String languages;
    private Integer places;
    private String contact;
    private String note;
    private String folded;
    @Column(name = "changed_at")
    private Instant changedAt;

    protected Colleague() {}

    Colleague(PersonId therapist) {
        this.id = UUID.randomUUID().toString();
        this.therapistId = therapist.value();
    }

    /** @throws Refused if there is no name, something is too long, or the places are no sensible number */
    void describe(Card card, Instant now) {
        name = Typed.words(card.name(), LONGEST_NAME).replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new Refused(Text.of(Typed.BUNDLE, "colleague.name.missing"));
        }
        if (card.places() != null && (card.places() < 0 || card.places() > MOST_PLACES)) {
            throw new Refused(Text.of(Typed.BUNDLE, "colleague.places.wrong", MOST_PLACES));
        }
        specialities = Typed.words(card.specialities(), LONGEST_LINE);
        languages = Typed.words(card.languages(), LONGEST_LINE);
        places = card.places();
        contact = Typed.words(card.contact(), LONGEST_LINE);
        note = Typed.words(card.note(), LONGEST_NOTE);
        folded = Typed.folded(String.join("\n", name, specialities, languages, note));
        changedAt = now;
    }

    public Card card() {
        return new Card(name, specialities, languages, places, contact, note);
    }

    boolean isOf(PersonId therapist) {
        return therapistId.equals(therapist.value());
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getSpecialities() {
        return specialities;
    }

    public String getLanguages() {
        return languages;
    }

    /** {@code null} if the therapist does not know. */
    public Integer getPlaces() {
        return places;
    }

    public String getContact() {
        return contact;
    }

    /** For the therapist alone. */
    public String getNote() {
        return note;
    }

    /**
     * What a therapist writes down about a colleague.
     *
     * @param places how many new clients they can take; {@code null} if not known
     */
    public record Card(String name, String specialities, String languages, Integer places, String contact,
            String note) {}
}
