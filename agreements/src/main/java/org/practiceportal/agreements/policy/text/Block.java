package org.practiceportal.agreements.policy.text;

import java.util.List;

/**
 * A paragraph or a list item of formatted words.
 *
 * @param number of an item in a numbered list, from 1; 0 otherwise
 */
public record Block(BlockKind kind, int number, List<Run> runs) {

    public Block {
        runs = List.copyOf(runs);
    }

    /** The words alone. */
    public String text() {
        return Run.joined(runs);
    }
}
