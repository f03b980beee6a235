package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.Acknowledging;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.document.SealedCopies;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** A client's agreements: what waits to be read, and every copy they signed. */
@Named
@RequestScoped
public class MineView {

    @Inject
    CurrentUser user;

    @Inject
    Invitations invitations;

    @Inject
    Answers answers;

    @Inject
    SealedCopies copies;

    @Inject
    People people;

    private List<Line> current;
    private List<Line> earlier;

    @PostConstruct
    void open() {
        var client = user.as(Role.CLIENT);
        var now = invitations.currentOf(client.id());
        current = now.stream().map(this::line).toList();
        earlier = now.stream().flatMap(newest -> invitations.between(newest.therapist(), client.id()).stream())
                .filter(invitation -> now.stream().noneMatch(newest -> newest.id().equals(invitation.id())))
                .map(this::line).filter(line -> line.signedAt() != null).toList();
    }

    private Line line(Invitation invitation) {
        var signed = answers.acknowledgement(invitation);
        var sections = invitation.version().text().sections().size();
        return new Line(invitation.id(), people.find(invitation.therapist()).map(Person::name).orElse(""),
                invitation.version().text().title(), invitation.version().number(), invitation.invitedAt(),
                sections - Acknowledging.missing(invitation, answers.of(invitation)), sections,
                signed.map(Acknowledgement::signedAt).orElse(null), signed.map(Acknowledgement::id).orElse(null),
                signed.filter(copies::exists).isPresent());
    }

    public List<Line> getCurrent() {
        return current;
    }

    /** What was signed before something newer took its place. */
    public List<Line> getEarlier() {
        return earlier;
    }

    /**
     * An agreement as the page shows it.
     *
     * @param signedAt {@code null} before signing
     * @param copy     id for the download; {@code null} before signing
     * @param sealed   whether the copy is ready
     */
    public record Line(String invitation, String therapist, String title, int version, Instant invitedAt, long read,
            int sections, Instant signedAt, String copy, boolean sealed) {}
}
