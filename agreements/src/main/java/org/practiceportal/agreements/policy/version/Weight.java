package org.practiceportal.agreements.policy.version;

/** How much a new version matters to those who signed an earlier one. The therapist says so when publishing. */
public enum Weight {
    /** The words are clearer, but nothing else is meant: they are told, and sign nothing. */
    MINOR,
    /** Something else is meant: they are asked to read the changed sections and to agree again. */
    MATERIAL
}
