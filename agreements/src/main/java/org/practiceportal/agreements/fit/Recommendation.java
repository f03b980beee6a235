package org.practiceportal.agreements.fit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A colleague who was picked for a client, as the client sees them. It is a copy: what the therapist changes or removes on
 * their list later does not change what a client was told.
 */
@Entity(name = "OfferedColleague")
@Table(name = "agreements_concern_offer")
public class Recommendation {

    @Id
    private String id;
    @Column(name = "concern_id")
    private String concernId;
    @Column(name = "colleague_id")
    private String colleagueId;
    private String name;
    private String specialities;
    private String contact;
    @Column(name = "offered_at")
    private Instant offeredAt;

    protected Recommendation() {}

    Recommendation(Concern concern, Colleague colleague, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.concernId = concern.getId();
        this.colleagueId = colleague.getId();
        this.name = colleague.getName();
        this.specialities = colleague.getSpecialities();
        this.contact = colleague.getContact();
        this.offeredAt = now;
    }

    String concern() {
        return concernId;
    }

    String colleague() {
        return colleagueId;
    }

    public String getName() {
        return name;
    }

    public String getSpecialities() {
        return specialities;
    }

    public String getContact() {
        return contact;
    }

    public Instant getOfferedAt() {
        return offeredAt;
    }
}
