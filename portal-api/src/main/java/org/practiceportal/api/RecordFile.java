package org.practiceportal.api;

import java.util.function.Supplier;

/**
 * A file that belongs to the copy of a client's record.
 *
 * @param name    with its ending, of letters, digits, dots and hyphens; no two of a module are the same
 * @param content asked for once, when the file's turn comes; a copy may hold many
 */
public record RecordFile(String name, Supplier<byte[]> content) {

    public RecordFile {
        if (!name.matches("[\\w-][\\w.-]*")) {
            throw new IllegalArgumentException("no name of a file: " + name);
        }
    }
}
