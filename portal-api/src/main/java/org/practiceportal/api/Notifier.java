package org.practiceportal.api;

import java.util.Collection;
import java.util.Map;

/** Tells people by mail that something waits for them, never what. Inject it. */
public interface Notifier {

    /** Keeps the notification in the caller's transaction; it leaves after the commit and is tried until it arrives. */
    void send(Notification notification);

    /**
     * Whether mails go out at all. Without a mail server they are kept, and whoever makes a way in hands both halves over; a page must
     * not say then that a mail is on its way.
     */
    boolean isSending();

    /** How the latest mail to each of these people fares; who never had one is not in the map. */
    Map<PersonId, Delivery> latest(Collection<PersonId> people);
}
