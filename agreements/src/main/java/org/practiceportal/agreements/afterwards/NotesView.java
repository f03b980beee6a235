package org.practiceportal.agreements.afterwards;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.afterwards.Note.Said;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.PageRequest;

/**
 * What happened, as one of the two wrote it down. The note to correct is named in the address ({@code k}), never by its
 * place in the list.
 */
@Named
@RequestScoped
public class NotesView {

    @Inject
    TherapyRelation therapyRelation;

    @Inject
    Notes notes;

    @Inject
    Noting noting;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "k")
    String corrects;

    @Inject
    @Param(name = "at")
    String at;

    private Invitation invitation;
    private Note corrected;
    private CursoredPage<Line> page;
    private String section;
    private LocalDate day;
    private String typed;
    private boolean shared;

    @PostConstruct
    void open() {
        invitation = therapyRelation.invitation();
        day = LocalDate.ofInstant(clock.instant(), therapyRelation.getMe().zone());
        if (invitation != null) {
            page = notes.page(therapyRelation.getMe(), invitation, PageRequest.of(at))
                    .map(note -> new Line(note, note.isWrittenBy(therapyRelation.getMe()),
                            notes.earlier(therapyRelation.getMe(), note)));
        }
        if (corrects != null) {
            corrected = notes.ofWriter(therapyRelation.getMe(), invitation, corrects);
            section = corrected.getSection();
            day = corrected.getHappenedOn();
            typed = corrected.getWords();
            shared = corrected.isShared();
        }
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void keep() {
        var about = getSections().stream().filter(each -> each.key().equals(section)).findFirst().orElse(null);
        noting.write(therapyRelation.getMe(), invitation, about, new Said(day, typed, shared), corrects);
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.NOTES.at() + "?" + therapyRelation.getQuery());
    }

    public boolean isInvited() {
        return invitation != null;
    }

    public boolean isCorrecting() {
        return corrected != null;
    }

    /** Whether the other has seen it already, so that it stays shared. */
    public boolean isSeen() {
        return corrected != null && corrected.isShared();
    }

    public String getOther() {
        return therapyRelation.getOther().name();
    }

    /** The sections of what was signed, or else is offered. */
    public List<Section> getSections() {
        return text().sections();
    }

    /** BCP 47 tag of the sections' headings. */
    public String getLanguage() {
        return text().language();
    }

    private AgreementText text() {
        return therapyRelation.signed().map(signed -> signed.invitation().version()).orElseGet(invitation::version)
                .text();
    }

    /** {@code null} before an invitation. */
    public CursoredPage<Line> getPage() {
        return page;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    /**
     * A note as the page shows it.
     *
     * @param mine    whether whoever reads it wrote it
     * @param earlier how it read before it was corrected, the newest first
     */
    public record Line(Note note, boolean mine, List<Note> earlier) {}
}
