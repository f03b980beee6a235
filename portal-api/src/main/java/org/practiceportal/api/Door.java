package org.practiceportal.api;

/** How a client reaches the page that sets up their account. */
public enum Door {
    /** A neutral mail brings a link, and the therapist hands over a short code: both are needed. Without a mail server they hand over both. */
    MAIL,
    /** The therapist hands over a long code in person; no mail is sent. */
    IN_PERSON
}
