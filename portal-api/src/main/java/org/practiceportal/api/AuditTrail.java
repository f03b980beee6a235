package org.practiceportal.api;

/** The list of everything that was done. It only grows: nothing in it is ever changed or removed. Inject it. */
public interface AuditTrail {

    /** Adds an entry in the caller's transaction, so that the act and its trace are kept or lost together. */
    void record(AuditEntry entry);
}
