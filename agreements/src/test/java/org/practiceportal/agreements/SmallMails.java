package org.practiceportal.agreements;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.practiceportal.api.Delivery;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.PersonId;

/** The mails of the small practice, which nobody delivers. */
public final class SmallMails implements Notifier {

    private final List<Notification> sent = new CopyOnWriteArrayList<>();
    private boolean sending = true;

    /** No mail server is set from now on. */
    public void losesServer() {
        sending = false;
    }

    List<PersonId> mailed() {
        return sent.stream().map(Notification::to).toList();
    }

    @Override
    public void send(Notification notification) {
        sent.add(notification);
    }

    @Override
    public boolean isSending() {
        return sending;
    }

    @Override
    public Map<PersonId, Delivery> latest(Collection<PersonId> people) {
        return Map.of();
    }
}
