package org.practiceportal.web.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.practiceportal.api.PersonId;

/** On which day somebody who was under age comes of age, as a therapist of theirs says it. */
@Entity
@Table(name = "portal_coming_of_age")
class ComingOfAge {

    @Id
    private String id;
    @Column(name = "client_id")
    private String clientId;
    @Column(name = "therapist_id")
    private String therapistId;
    private LocalDate day;
    @Column(name = "told_at")
    private Instant toldAt;

    protected ComingOfAge() {}

    ComingOfAge(PersonId client, PersonId therapist, LocalDate day, Instant now) {
        this.id = key(client, therapist);
        this.clientId = client.value();
        this.therapistId = therapist.value();
        this.day = day;
        this.toldAt = now;
    }

    static String key(PersonId client, PersonId therapist) {
        return client.value() + "/" + therapist.value();
    }

    LocalDate day() {
        return day;
    }
}
