package org.practiceportal.web.system;

import org.practiceportal.api.SystemLine;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Words;

/**
 * How much room the disk of a folder has.
 *
 * @param folder what it is for
 * @param answer what the disk said
 * @param free   bytes
 * @param whole  bytes that the disk has in all
 */
record FolderRoom(String folder, Answer answer, long free, long whole) {

    private static final long GIGABYTE = 1_000_000_000;
    /** A small disk is not full because it is small. */
    private static final int LEAST_PERCENT = 10;

    enum Answer {
        MEASURED,
        MISSING,
        SILENT
    }

    static FolderRoom missing(String folder) {
        return new FolderRoom(folder, Answer.MISSING, 0, 0);
    }

    static FolderRoom silent(String folder) {
        return new FolderRoom(folder, Answer.SILENT, 0, 0);
    }

    SystemLine line() {
        var subject = Text.of(Words.BUNDLE, "system.disk." + folder);
        return switch (answer) {
            case MISSING -> SystemLine.open(subject, Text.of(Words.BUNDLE, "system.disk.missing"),
                    Text.of(Words.BUNDLE, "system.disk.missing.help"));
            case SILENT -> SystemLine.trouble(subject, Text.of(Words.BUNDLE, "system.disk.silent"),
                    Text.of(Words.BUNDLE, "system.disk.silent.help"));
            case MEASURED -> isLow()
                    ? SystemLine.trouble(subject, amount(), Text.of(Words.BUNDLE, "system.disk.low.help"))
                    : SystemLine.well(subject, amount());
        };
    }

    private boolean isLow() {
        return free < GIGABYTE && free * 100 < whole * LEAST_PERCENT;
    }

    private Text amount() {
        return Text.of(Words.BUNDLE, "system.disk.free", (double) free / GIGABYTE, (double) whole / GIGABYTE);
    }
}
