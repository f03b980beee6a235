package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.acknowledgement.RecordingPaper;
import org.practiceportal.agreements.acknowledgement.Scan;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** Keeps the scan of an agreement that a client signed by hand. */
@Named("paperView")
@RequestScoped
public class PaperView {

    @Inject
    CurrentUser user;

    @Inject
    Invitations invitations;

    @Inject
    Answers answers;

    @Inject
    People people;

    @Inject
    RecordingPaper recording;

    @Inject
    @Param(name = "i")
    String id;

    private Person therapist;
    private Person client;
    private Invitation invitation;
    private Part file;
    private LocalDate signedOn;
    private String name;
    private String remarks;
    private boolean both;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        invitation = invitations.ofTherapist(therapist, id);
        client = people.clientOf(therapist, invitation.client()).orElseThrow(NotFound::new);
        name = client.name();
    }

    /** Leaves when it is signed already, for example because a second click came later. */
    public void leaveSigned() {
        if (answers.acknowledgement(invitation).isPresent()) {
            goToClient();
        }
    }

    public void record() throws IOException {
        try (var in = file.getInputStream()) {
            var scan = Scan.of(in.readNBytes(Scan.MOST_BYTES + 1));
            recording.record(therapist, invitation, scan, signedOn, name, remarks);
        }
        goToClient();
    }

    private void goToClient() {
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.CLIENT.at(client.id()));
    }

    public Person getClient() {
        return client;
    }

    public Invitation getInvitation() {
        return invitation;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    /** Whether the therapist has looked that both signed. */
    public boolean isBoth() {
        return both;
    }

    public void setBoth(boolean both) {
        this.both = both;
    }
}
