package org.practiceportal.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.omnifaces.cdi.Param;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Words;

/** The owner's view of the outbox: what went, what waits, and without a mail server what would have gone. */
@Named
@RequestScoped
public class OutboxView {

    @Inject
    CurrentUser user;

    @Inject
    Outbox outbox;

    @Inject
    MailServer server;

    @Inject
    Words words;

    @Inject
    @Param(name = "at")
    String at;

    private CursoredPage<Line> page;

    @PostConstruct
    void open() {
        user.as(Role.OWNER);
        page = outbox.page(PageRequest.of(at)).map(this::line);
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public CursoredPage<Line> getPage() {
        return page;
    }

    private Line line(Mail mail) {
        var state = mail.delivery(server.isConfigured()).state();
        var kind = switch (state) {
            case SENT -> "done";
            case FAILING -> "loss";
            case WAITING, NO_SERVER -> "";
        };
        return new Line(mail.getWrittenAt(), mail.getRecipient(), mail.getSubject(),
                isServer() ? null : mail.getBody(), kind,
                words.say(Text.of(Words.BUNDLE, "outbox." + state)), mail.getTrouble());
    }

    public boolean isServer() {
        return server.isConfigured();
    }

    /**
     * A mail as the page shows it.
     *
     * @param body only where no server takes it, and before one did
     */
    public record Line(Instant written, String recipient, String subject, String body, String kind, String state,
            String trouble) {}
}
