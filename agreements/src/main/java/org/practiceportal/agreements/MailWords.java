package org.practiceportal.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.practiceportal.api.Notifier;

/** Which of two sentences is true: the one for a portal that sends mails, or the one for a portal without a mail server. */
@Named
@ApplicationScoped
public class MailWords {

    @Inject
    Notifier notifier;

    /** @param key of the first; the second has the same with {@code .unsent} behind it */
    public String of(String key) {
        return notifier.isSending() ? key : key + ".unsent";
    }
}
