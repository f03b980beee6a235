package org.practiceportal.web.system;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.practiceportal.api.PersonId;

/** That somebody put the list of first steps away, done or not. */
@Entity
@Table(name = "portal_first_steps_away")
class FirstStepsAway {

    @Id
    @Column(name = "account_id")
    private String accountId;
    @Column(name = "put_away_at")
    private Instant putAwayAt;

    protected FirstStepsAway() {}

    FirstStepsAway(PersonId account, Instant now) {
        this.accountId = account.value();
        this.putAwayAt = now;
    }
}
