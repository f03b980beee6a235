package org.practiceportal.web.system;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Delivery;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.notification.Outbox;
import org.practiceportal.web.shell.Words;

/** Where an owner sees whether mails arrive. */
@Named
@RequestScoped
public class TestMailView {

    @Inject
    CurrentUser user;

    @Inject
    TestingMail testingMail;

    @Inject
    Outbox outbox;

    @Inject
    Words words;

    private Person owner;
    private TestMail last;
    private Delivery delivery;
    private String code;

    @PostConstruct
    void open() {
        owner = user.as(Role.OWNER);
        last = testingMail.last(owner).orElse(null);
        delivery = last == null ? null : testingMail.delivery(last).orElse(null);
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void send() {
        testingMail.send(owner);
        again();
    }

    public void arrived() {
        if (testingMail.arrived(owner, code)) {
            again();
        } else {
            Messages.create(words.say(Text.of(Words.BUNDLE, "testMail.wrong"))).error().add();
        }
    }

    private static void again() {
        Faces.redirect(Faces.getRequestContextPath() + PortalPage.TEST_MAIL.path());
    }

    /** Whether mails go out at all. */
    public boolean isSending() {
        return outbox.isSending();
    }

    /** The newest that this owner sent; {@code null} if there is none. */
    public TestMail getLast() {
        return last;
    }

    /** Whether it waits for its code. */
    public boolean isAwaited() {
        return last != null && last.getArrivedAt() == null;
    }

    public boolean isArrived() {
        return last != null && last.getArrivedAt() != null;
    }

    /** Whether the outbox still knows it. */
    public boolean isFollowed() {
        return delivery != null;
    }

    /** Key of the words for how far it got; a mail that was sent is not yet one that arrived. */
    public String getStateWords() {
        return "outbox." + delivery.state();
    }

    /** The kind of mark that shows it. */
    public String getStateMark() {
        return delivery.mark();
    }

    /** Key of the words on the button. */
    public String getSendWords() {
        return last == null ? "testMail.send" : "testMail.again";
    }

    /** The button leads on as long as nothing was sent. */
    public String getSendClass() {
        return last == null ? "button" : "button second";
    }

    public String getEmail() {
        return owner.email();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
