package org.practiceportal.agreements.policy.editing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.policy.draft.DraftLanguage;
import org.practiceportal.agreements.policy.draft.TopicDraft;
import org.practiceportal.agreements.policy.template.PracticeTemplate;
import org.practiceportal.agreements.policy.template.SettingPracticeTemplate;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** One section of the practice's template, to be locked for everybody or given back. */
@Named
@RequestScoped
public class TemplateSectionView {

    @Inject
    CurrentUser user;

    @Inject
    SettingPracticeTemplate settingPracticeTemplate;

    @Inject
    @Param(name = "language")
    String language;

    @Inject
    @Param(name = "topic")
    String topic;

    private Person owner;
    private Locale locale;
    private PracticeTemplate practiceTemplate;
    private TopicDraft section;
    private String reason;

    @PostConstruct
    void open() {
        owner = user.as(Role.OWNER);
        locale = DraftLanguage.of(language);
        practiceTemplate = settingPracticeTemplate.practiceTemplate(locale);
        section = practiceTemplate.template().included().stream()
                .filter(each -> practiceTemplate.isSet() && each.key().equals(topic) && !each.isOwn()).findFirst()
                .orElseThrow(NotFound::new);
        reason = practiceTemplate.locks().get(topic);
    }

    public void lock() {
        settingPracticeTemplate.lock(owner, locale, topic, reason == null ? "" : reason);
        leave();
    }

    public void unlock() {
        settingPracticeTemplate.unlock(owner, locale, topic);
        leave();
    }

    private void leave() {
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.TEMPLATE.at(getLanguage()));
    }

    public boolean isLocked() {
        return practiceTemplate.isLocked(topic);
    }

    /** Key of the words on the button that locks it or keeps another reason. */
    public String getLocking() {
        return isLocked() ? "template.reason.save" : "template.lock";
    }

    public AgreementText.Section getSection() {
        return practiceTemplate.template().section(section);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLanguage() {
        return locale.toLanguageTag();
    }
}
