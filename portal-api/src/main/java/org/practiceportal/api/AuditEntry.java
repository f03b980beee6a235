package org.practiceportal.api;

/**
 * One act. The instant is added when it is recorded.
 *
 * @param actor   who did it; {@code null} when the portal did by itself
 * @param act     what was done: the module's id, a dot, and a past participle, such as {@code agreements.published};
 *                the module's bundle holds words for it under {@code audit.} and the act
 * @param subject what it was done to, an id; empty when there is none
 * @param client  whose matter it is; {@code null} when no client is concerned
 */
public record AuditEntry(PersonId actor, String act, String subject, PersonId client) {}
