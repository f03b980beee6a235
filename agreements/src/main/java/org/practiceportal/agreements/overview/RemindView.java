package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.MailWords;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** Reminds those whom the list of clients finds, after the therapist has seen who they are; and sets a rhythm for it. */
@Named
@RequestScoped
public class RemindView {

    @Inject
    CurrentUser user;

    @Inject
    BulkReminding bulkReminding;

    @Inject
    ReminderRhythms reminderRhythms;

    @Inject
    MailWords mailWords;

    @Inject
    ListAddress address;

    private Person therapist;
    private ChosenClients chosen;
    private List<BulkReminding.Line> lines;
    private ReminderRhythm rhythm;
    private Integer days;
    private Integer most;
    private boolean sent;
    private long number;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        chosen = address.chosen();
        rhythm = reminderRhythms.of(therapist).orElse(null);
        days = rhythm == null ? null : rhythm.days();
        most = rhythm == null ? null : rhythm.most();
        look();
    }

    private void look() {
        lines = bulkReminding.preview(therapist, chosen);
    }

    public void send() {
        number = bulkReminding.remind(therapist, chosen);
        sent = true;
        look();
    }

    public void set() {
        reminderRhythms.set(therapist, days, most);
        again();
    }

    public void off() {
        reminderRhythms.off(therapist);
        again();
    }

    private void again() {
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.REMIND.at(chosen.filter().getKey()));
    }

    public List<BulkReminding.Line> getLines() {
        return lines;
    }

    /** How many would get a mail. */
    public long getWanted() {
        return lines.stream().filter(line -> line.obstacle().isEmpty()).count();
    }

    public boolean isAnybody() {
        return getWanted() > 0;
    }

    /** Whether there may be more than are shown. */
    public boolean isMore() {
        return lines.size() == BulkReminding.MOST;
    }

    public boolean isSent() {
        return sent;
    }

    /** How many mails went out. */
    public long getNumber() {
        return number;
    }

    /** {@code null} for none. */
    public ReminderRhythm getRhythm() {
        return rhythm;
    }

    /** Key of the words that say how it is now. */
    public String getRhythmWords() {
        return rhythm == null ? "remind.rhythm.off" : mailWords.of("remind.rhythm.on");
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public Integer getMost() {
        return most;
    }

    public void setMost(Integer most) {
        this.most = most;
    }
}
