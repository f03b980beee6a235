package org.practiceportal.agreements.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.practiceportal.agreements.document.archive.Countersignings;
import org.practiceportal.agreements.document.archive.Revisions;
import org.practiceportal.agreements.document.archive.SealedCopies;
import org.practiceportal.agreements.document.seal.SealCertificates;
import org.practiceportal.agreements.document.seal.SealKeyRules;
import org.practiceportal.agreements.document.seal.Sealer;
import org.practiceportal.agreements.document.seal.TrustServices;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** The owner's page about the practice's seal: how long it lasts, what waits, and whether therapists countersign. */
@Named
@RequestScoped
public class SealView {

    @Inject
    CurrentUser user;

    @Inject
    Sealer sealer;

    @Inject
    SealCertificates certificates;

    @Inject
    SealedCopies copies;

    @Inject
    Revisions revisions;

    @Inject
    TrustServices trustServices;

    @Inject
    Countersignings countersignings;

    private Person owner;
    private boolean wanted;

    @PostConstruct
    void open() {
        owner = user.as(Role.OWNER);
        wanted = countersignings.areWanted();
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void save() {
        countersignings.choose(owner, wanted);
    }

    public String getName() {
        return sealer.key().certificate().getSubjectX500Principal().getName();
    }

    public String getIssuer() {
        return sealer.key().certificate().getIssuerX500Principal().getName();
    }

    public Instant getUntil() {
        return sealer.key().certificate().getNotAfter().toInstant();
    }

    public boolean isReady() {
        return sealer.isReady();
    }

    /** The kind of mark that shows whether the seal can be used. */
    public String getMark() {
        return isReady() ? "done" : "loss";
    }

    /** SHA-256 of the certificate. */
    public String getFingerprint() {
        return SealKeyRules.fingerprint(sealer.key().certificate());
    }

    /** How many certificates sealed copies here. */
    public int getEverUsed() {
        return certificates.everUsed().size();
    }

    /** How many signed copies are not sealed yet. */
    public long getUnsealed() {
        return copies.unsealed().count();
    }

    /** Where the time-stamp service is; {@code null} without one. */
    public String getTime() {
        return trustServices.address();
    }

    /** How many copies wait for trusted time. */
    public long getPending() {
        return revisions.countWithoutTime();
    }

    /** The kind of mark that shows whether trusted time is behind. */
    public String getPendingMark() {
        return getPending() == 0 ? "done" : "";
    }

    public boolean isLongTerm() {
        return trustServices.isLongTerm();
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }
}
