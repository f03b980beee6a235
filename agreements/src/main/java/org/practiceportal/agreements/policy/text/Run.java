package org.practiceportal.agreements.policy.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of formatted words in one style.
 *
 * @param link where it leads, or {@code null}
 */
public record Run(String text, boolean bold, boolean italic, String link) {

    /** The words of them, one after the other. */
    static String joined(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
