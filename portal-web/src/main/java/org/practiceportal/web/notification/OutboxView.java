package org.practiceportal.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Delivery;
import org.practiceportal.api.Role;
import org.practiceportal.web.shell.Paging;

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
    @Param(name = "page")
    Integer page;

    private Paging paging;
    private List<Mail> mails;

    @PostConstruct
    void open() {
        user.as(Role.OWNER);
        paging = Paging.of(page, outbox.count());
        mails = outbox.page(paging.first(), paging.size());
    }

    public List<Mail> getMails() {
        return mails;
    }

    public Delivery delivery(Mail mail) {
        return mail.delivery(server.isConfigured());
    }

    public Paging getPaging() {
        return paging;
    }

    public boolean isServer() {
        return server.isConfigured();
    }
}
