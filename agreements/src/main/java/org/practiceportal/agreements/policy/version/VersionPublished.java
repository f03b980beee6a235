package org.practiceportal.agreements.policy.version;

/**
 * A version was published. Heard in the same transaction.
 *
 * @param policy id of the policy it is a version of
 */
public record VersionPublished(String policy) {}
