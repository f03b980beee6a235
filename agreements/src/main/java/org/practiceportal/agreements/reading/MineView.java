package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.acknowledgement.SectionAnswer;
import org.practiceportal.agreements.acknowledgement.Together;
import org.practiceportal.agreements.acknowledgement.Together.Progress;
import org.practiceportal.agreements.acknowledgement.Update;
import org.practiceportal.agreements.acknowledgement.Updates;
import org.practiceportal.agreements.acknowledgement.Wish;
import org.practiceportal.agreements.acknowledgement.Wishes;
import org.practiceportal.agreements.document.SealedCopies;
import org.practiceportal.agreements.document.Timeline;
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
    Updates updates;

    @Inject
    Wishes wishes;

    @Inject
    Together together;

    @Inject
    Timeline timeline;

    @Inject
    People people;

    private List<Line> current;

    @PostConstruct
    void open() {
        var client = user.as(Role.CLIENT);
        var now = invitations.currentOf(client.id());
        current = now.stream().map(this::line).toList();
    }

    private Line line(Invitation invitation) {
        var signed = answers.acknowledgement(invitation);
        var sections = invitation.version().text().sections().size();
        return new Line(invitation.id(), people.find(invitation.therapist()).map(Person::name).orElse(""),
                invitation.version().text().title(), invitation.version().number(), invitation.invitedAt(),
                sections - SectionAnswer.missing(invitation, answers.of(invitation)), sections,
                signed.map(Acknowledgement::signedAt).orElse(null), signed.map(Acknowledgement::id).orElse(null),
                signed.filter(copies::exists).isPresent(), together.progress(invitation).orElse(null),
                updates.since(invitation).orElse(null),
                answers.acknowledgementBefore(invitation).map(Acknowledgement::signedAt).orElse(null),
                wishes.paper(invitation).map(Wish::getWishedAt).orElse(null),
                timeline.between(invitation.therapist(), invitation.client()));
    }

    public List<Line> getCurrent() {
        return current;
    }

    /**
     * An agreement as the page shows it.
     *
     * @param signedAt {@code null} before signing
     * @param copy     id for the download; {@code null} before signing
     * @param sealed   whether the copy is ready
     * @param together how far those are who sign it together; {@code null} if it is signed alone
     * @param update   what was published since it was signed; {@code null} if nothing was
     * @param before   when an earlier one was signed, which holds until this one is; {@code null} without one
     * @param paper    when the client asked for paper, if that holds; {@code null} otherwise
     * @param history  all that was between the two, the newest first
     */
    public record Line(String invitation, String therapist, String title, int version, Instant invitedAt, long read,
            int sections, Instant signedAt, String copy, boolean sealed, Progress together, Update update,
            Instant before,
            Instant paper, List<Timeline.Entry> history) {}
}
