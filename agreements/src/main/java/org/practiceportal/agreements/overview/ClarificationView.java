package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.conversation.ClarificationForm;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;

/** Where a therapist proposes what is printed with a section, or says yes to it. */
@Named
@RequestScoped
public class ClarificationView extends ClarificationForm {

    @Inject
    ClientFile clientFile;

    @Inject
    Answers answers;

    @Inject
    @Param(name = "s")
    String key;

    private Section section;
    private boolean signed;

    @PostConstruct
    void open() {
        section = invitation().version().text().sections().stream().filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(NotFound::new);
        load();
        signed = answers.acknowledgement(invitation()).isPresent();
    }

    public void propose() {
        doPropose();
        stay();
    }

    public void agree() {
        doAgree();
        stay();
    }

    public void takeBack() {
        doTakeBack();
        stay();
    }

    private void stay() {
        Faces.redirect(
                Faces.getRequestContextPath() + AgreementsPage.CLARIFICATION.at(clientFile.getClient().id(), key));
    }

    /** Whether it is too late for other words. */
    public boolean isSigned() {
        return signed;
    }

    /** Name of the other. */
    public String getOther() {
        return clientFile.getClient().name();
    }

    @Override
    protected Person by() {
        return clientFile.getTherapist();
    }

    @Override
    protected Invitation invitation() {
        return clientFile.getInvitation();
    }

    @Override
    protected Section section() {
        return section;
    }
}
