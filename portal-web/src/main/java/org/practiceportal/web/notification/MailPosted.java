package org.practiceportal.web.notification;

/** A mail is in the outbox. Hearing it only makes the mail leave sooner: the postman looks by himself, too. */
record MailPosted() {}
