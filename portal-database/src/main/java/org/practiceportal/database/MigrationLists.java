package org.practiceportal.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Which modules have tables: {@code META-INF/portal-migrations} of each names it, one id a line. */
public final class MigrationLists {

    private static final String SHELL = "portal";

    private MigrationLists() {}

    /** The ids, and first of all the shell's, to whose tables the others refer. */
    public static List<String> modules(ClassLoader program) throws IOException {
        var ids = new TreeSet<String>();
        var lists = program.getResources("META-INF/portal-migrations");
        while (lists.hasMoreElements()) {
            try (var in = lists.nextElement().openStream()) {
                ids.addAll(List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\s+")));
            }
        }
        ids.remove(SHELL);
        var all = new ArrayList<>(List.of(SHELL));
        all.addAll(ids);
        return all;
    }
}
