package org.practiceportal.agreements.afterwards;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.invitation.ReconsentReason;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** A therapist chooses when a client, or all, are asked to read and sign again. */
@Named
@RequestScoped
public class ReconsentView {

    @Inject
    CurrentUser user;

    @Inject
    TherapyRelation therapyRelation;

    @Inject
    ReconsentPlans reconsentPlans;

    @Inject
    PlanningReconsent planningReconsent;

    private Person therapist;
    private Acknowledgement holding;
    private ReconsentDay planned;
    private ReconsentRule rule;
    private ReconsentReason reason = ReconsentReason.END;
    private LocalDate day;
    private Integer months = 12;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        holding = therapyRelation.signed()
                .filter(signed -> signed.invitation().id().equals(therapyRelation.invitation().id())).orElse(null);
        planned = holding == null ? null : reconsentPlans.day(holding.invitation()).orElse(null);
        rule = reconsentPlans.rule(therapist).orElse(null);
        months = rule == null ? months : Integer.valueOf(rule.months());
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void plan() {
        planningReconsent.plan(therapist, holding.invitation(), reason, day);
        again();
    }

    public void cancel() {
        planningReconsent.cancel(therapist, holding.invitation());
        again();
    }

    public void always() {
        planningReconsent.always(therapist, months);
        again();
    }

    public void never() {
        planningReconsent.never(therapist);
        again();
    }

    private void again() {
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.RECONSENT.at(therapyRelation.client()));
    }

    public String getClient() {
        return therapyRelation.getOther().name();
    }

    /** What holds, if nothing else has been asked since; {@code null} otherwise. */
    public Acknowledgement getHolding() {
        return holding;
    }

    /** {@code null} for none. */
    public ReconsentDay getPlanned() {
        return planned;
    }

    /** {@code null} for none. */
    public ReconsentRule getRule() {
        return rule;
    }

    /** Key of the words that say how it is for all clients. */
    public String getRuleWords() {
        return rule == null ? "again.rule.off" : "again.rule.on";
    }

    /** Those that fit what was signed. */
    public List<ReconsentReason> getReasons() {
        return Stream.of(ReconsentReason.values()).filter(each -> each.isFor(holding.invitation())).toList();
    }

    public ReconsentReason getReason() {
        return reason;
    }

    public void setReason(ReconsentReason reason) {
        this.reason = reason;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }
}
