package org.practiceportal.database;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a backup says of itself at its beginning.
 *
 * @param program  the version that made it
 * @param made     the moment of which it is
 * @param versions how far each module's migrations have come
 * @param counts   what its modules count, in words
 * @param rows     of each table, those first that others refer to
 */
record Manifest(String program, Instant made, Head head, Map<String, String> versions, Map<String, Long> counts,
        Map<KeptTable, Long> rows) {

    private static final String FORMAT = "1";

    String text() {
        var lines = new ArrayList<String>();
        lines.add("format=" + FORMAT);
        lines.add("program=" + program);
        lines.add("made=" + made);
        lines.add("head=" + head);
        lines.add("modules=" + String.join(",", versions.keySet()));
        versions.forEach((module, version) -> lines.add("version." + module + "=" + version));
        lines.add("counts=" + String.join(",", counts.keySet()));
        counts.forEach((what, count) -> lines.add("count." + what.replace(" ", "\\ ") + "=" + count));
        lines.add("tables=" + rows.keySet().stream().map(KeptTable::name).collect(Collectors.joining(",")));
        rows.forEach((table, count) -> {
            lines.add("rows." + table.name() + "=" + count);
            lines.add("columns." + table.name() + "=" + columns(table));
        });
        return String.join("\n", lines) + "\n";
    }

    private static String columns(KeptTable table) {
        return table.columns().entrySet().stream().map(column -> column.getKey() + " " + column.getValue())
                .collect(Collectors.joining(","));
    }

    /** @throws IllegalStateException with a sentence, if it cannot be understood */
    static Manifest parsed(String text) throws IOException {
        var said = new Properties();
        try {
            said.load(new StringReader(text));
            if (!FORMAT.equals(said.getProperty("format"))) {
                throw new IllegalStateException(
                        "This backup has a form that this version of the program does not know: "
                                + said.getProperty("format", "none")
                                + ". Take the version that made it, or a newer one.");
            }
            var versions = new LinkedHashMap<String, String>();
            list(said, "modules").forEach(module -> versions.put(module, said.getProperty("version." + module)));
            var counts = new LinkedHashMap<String, Long>();
            list(said, "counts").forEach(what -> counts.put(what, Long.valueOf(said.getProperty("count." + what))));
            var rows = new LinkedHashMap<KeptTable, Long>();
            list(said, "tables").forEach(name -> rows.put(table(name, list(said, "columns." + name)),
                    Long.valueOf(said.getProperty("rows." + name))));
            return new Manifest(said.getProperty("program"), Instant.parse(said.getProperty("made")),
                    Head.parsed(said.getProperty("head")), versions, counts, rows);
        } catch (IllegalStateException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IllegalStateException("What this backup says of itself cannot be understood.", e);
        }
    }

    private static List<String> list(Properties said, String name) {
        return Stream.of(said.getProperty(name).split(",")).filter(each -> !each.isEmpty()).toList();
    }

    private static KeptTable table(String name, List<String> columns) {
        var kinds = new LinkedHashMap<String, ColumnKind>();
        columns.forEach(column -> kinds.put(column.substring(0, column.indexOf(' ')),
                ColumnKind.valueOf(column.substring(column.indexOf(' ') + 1))));
        return new KeptTable(name, kinds, List.of(), "");
    }
}
