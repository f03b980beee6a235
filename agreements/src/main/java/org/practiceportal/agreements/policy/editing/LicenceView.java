package org.practiceportal.agreements.policy.editing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.catalogue.Codes;
import org.practiceportal.agreements.catalogue.Licence;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** What the therapist is licensed as, and the rules of that code of ethics which stand behind a topic. */
@Named
@RequestScoped
public class LicenceView {

    @Inject
    CurrentUser user;

    @Inject
    Licensing licensing;

    /** The topic that the therapist came from and goes back to. */
    @Inject
    @Param(name = "topic")
    String topic;

    @Inject
    @Param(name = "language")
    String language;

    private Person therapist;
    private Licence licence;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        licence = licensing.of(therapist).orElse(null);
    }

    public void save() {
        licensing.choose(therapist, licence);
        if (topic == null || language == null) {
            Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.EDIT.at());
        } else {
            Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.EDIT.at(language, topic));
        }
    }

    /** In the language that the therapist reads, whatever the agreement's. */
    public List<Codes.Rule> rules(String key) {
        return licence == null ? List.of() : Codes.in(therapist.language()).rules(licence, key);
    }

    public List<Licence> getLicences() {
        return List.of(Licence.values());
    }

    /** {@code null} until the therapist has said it. */
    public Licence getLicence() {
        return licence;
    }

    public void setLicence(Licence licence) {
        this.licence = licence;
    }
}
