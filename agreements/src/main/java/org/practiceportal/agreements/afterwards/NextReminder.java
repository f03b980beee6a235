package org.practiceportal.agreements.afterwards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** On which day the client of a rhythm that counts is reminded next. The database keeps it up, nobody writes it. */
@Entity
@Table(name = "agreements_rhythm_summary")
public class NextReminder {

    @Id
    @Column(name = "rhythm_id")
    private String rhythmId;
    @Column(name = "next_on")
    private LocalDate nextOn;

    protected NextReminder() {}
}
