package org.practiceportal.agreements.policy.editing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.practiceportal.agreements.catalogue.Licence;
import org.practiceportal.api.PersonId;

/** What a therapist says they are licensed as. It may be said anew at any time, and touches no agreement. */
@Entity
@Table(name = "agreements_licence")
public class HeldLicence {

    @Id
    @Column(name = "therapist_id")
    private String therapistId;
    @Enumerated(EnumType.STRING)
    private Licence licence;
    @Column(name = "chosen_at")
    private Instant chosenAt;

    protected HeldLicence() {}

    HeldLicence(PersonId therapist, Licence licence, Instant now) {
        this.therapistId = therapist.value();
        this.licence = licence;
        this.chosenAt = now;
    }

    Licence licence() {
        return licence;
    }
}
