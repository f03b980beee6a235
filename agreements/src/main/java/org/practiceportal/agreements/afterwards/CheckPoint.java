package org.practiceportal.agreements.afterwards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.api.PersonId;

/** A section that a client wants to talk about since they looked at it again. */
@Entity
@Table(name = "agreements_checkin_point")
public class CheckPoint {

    @Id
    private String id;
    @ManyToOne
    @JoinFetch(JoinFetchType.INNER)
    @JoinColumn(name = "checkin_id")
    private CheckIn checkIn;
    @Column(name = "therapist_id")
    private String therapistId;
    @Column(name = "client_id")
    private String clientId;
    private String section;
    @Column(name = "section_title")
    private String sectionTitle;

    protected CheckPoint() {}

    CheckPoint(CheckIn checkIn, PersonId therapist, PersonId client, Section section) {
        this.id = UUID.randomUUID().toString();
        this.checkIn = checkIn;
        this.therapistId = therapist.value();
        this.clientId = client.value();
        this.section = section.key();
        this.sectionTitle = section.title();
    }

    String id() {
        return id;
    }

    CheckIn checkIn() {
        return checkIn;
    }

    PersonId client() {
        return new PersonId(clientId);
    }

    public String getSection() {
        return section;
    }

    /** The section's heading when it was signed. */
    public String getSectionTitle() {
        return sectionTitle;
    }
}
