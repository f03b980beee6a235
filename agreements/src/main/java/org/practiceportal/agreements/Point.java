package org.practiceportal.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Whether something between a therapist and a client is open for the therapist to go on with. The database keeps it up,
 * nobody writes it; its kind is one of a {@code Proposal}, or {@code CONCERN}, {@code CHECK} or {@code NOTE}.
 */
@Entity
@Table(name = "agreements_point_summary")
public class Point {

    @Id
    private String id;
    private String kind;
    @Column(name = "therapist_id")
    private String therapistId;
    @Column(name = "client_id")
    private String clientId;
    private boolean open;
    private Instant since;

    protected Point() {}
}
