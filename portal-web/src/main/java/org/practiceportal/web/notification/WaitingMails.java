package org.practiceportal.web.notification;

import java.time.Instant;

/**
 * Mails that no server has taken yet.
 *
 * @param count  how many
 * @param oldest when the oldest was written; {@code null} if there is none
 */
public record WaitingMails(long count, Instant oldest) {}
