package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.conversation.ClarificationForm;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;

/** Where a client proposes what is printed with a section, or says yes to it. */
@Named
@RequestScoped
public class ClarifyView extends ClarificationForm {

    @Inject
    ClientReading clientReading;

    @Inject
    ReadingSteps readingSteps;

    @Inject
    @Param(name = "s")
    String key;

    private Section section;

    @PostConstruct
    void open() {
        section = clientReading.getSections().stream().filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(NotFound::new);
        load();
    }

    public void propose() {
        doPropose();
        readingSteps.goToSection(key);
    }

    public void agree() {
        doAgree();
        readingSteps.goToSection(key);
    }

    public void takeBack() {
        doTakeBack();
        readingSteps.goToSection(key);
    }

    /** Name of the other. */
    public String getOther() {
        return clientReading.getTherapist();
    }

    @Override
    protected Person by() {
        return clientReading.getClient();
    }

    @Override
    protected Invitation invitation() {
        return clientReading.getInvitation();
    }

    @Override
    protected Section section() {
        return section;
    }
}
