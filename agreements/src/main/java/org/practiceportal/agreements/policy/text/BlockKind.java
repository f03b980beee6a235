package org.practiceportal.agreements.policy.text;

/** What a block of formatted words is. */
public enum BlockKind {
    PARAGRAPH,
    BULLET,
    NUMBER
}
