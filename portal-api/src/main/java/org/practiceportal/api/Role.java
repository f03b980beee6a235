package org.practiceportal.api;

/** What a person does here. One person may be an owner and a therapist; a client is only a client. */
public enum Role {
    /** Runs the practice: people, settings, audit. An owner does not see what is between a therapist and a client. */
    OWNER,
    /** Works with clients, and sees only their own. */
    THERAPIST,
    /** Sees only what is theirs. */
    CLIENT
}
