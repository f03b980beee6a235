/**
 * Mails. Each is a row of the outbox, kept with the act that caused it, and leaves when a mail server takes it. The
 * words tell nobody what the portal is for.
 */
package org.practiceportal.web.notification;
