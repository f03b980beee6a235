package org.practiceportal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.sqlite.JDBC;

/**
 * Reads from the migrations themselves which tables there are: they are run on an empty database in a file of their own,
 * with the names of kinds as types, which the embedded database by itself does not keep apart.
 */
final class KeptTables {

    /** Beside what Flyway has noted: who works with it at the moment, signed in or by turns, and how that went, goes nowhere. */
    private static final Set<String> OF_ONE_DATABASE = Set.of("portal_backup_turn", "portal_instance", "portal_round",
            "portal_session", "portal_session_key");

    private final Connection made;

    private KeptTables(Connection made) {
        this.made = made;
    }

    /**
     * All tables with rows of people, those before that others refer to.
     *
     * @param versions of the modules: how far their migrations have come
     */
    static List<KeptTable> of(Map<String, String> versions, ClassLoader program) throws SQLException, IOException {
        var folder = Files.createTempDirectory("tables");
        var source = new SimpleSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return JDBC.createConnection("jdbc:sqlite:" + folder.resolve("made.sqlite")
                        + "?journal_mode=MEMORY&synchronous=OFF", new Properties());
            }
        };
        try {
            versions.forEach((module, version) -> Migrations.forReading(module, source, version, program).migrate());
            try (var made = source.getConnection()) {
                return new KeptTables(made).all();
            }
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private List<KeptTable> all() throws SQLException {
        var ordered = new ArrayList<KeptTable>();
        var seen = new HashSet<String>();
        for (var name : asked("select name from sqlite_master where type = 'table' and name not like '%!_migrations'"
                + " escape '!' and name not like '%!_summary' escape '!' and name not like 'sqlite!_%' escape '!'"
                + " order by name")) {
            if (!OF_ONE_DATABASE.contains(name)) {
                add(name, seen, ordered);
            }
        }
        return ordered;
    }

    private void add(String name, Set<String> seen, List<KeptTable> ordered) throws SQLException {
        if (seen.add(name)) {
            for (var other : asked("select distinct \"table\" from pragma_foreign_key_list('" + name
                    + "') order by 1")) {
                add(other, seen, ordered);
            }
            ordered.add(table(name));
        }
    }

    private KeptTable table(String name) throws SQLException {
        var columns = new LinkedHashMap<String, ColumnKind>();
        var counter = "";
        try (var ask = made.createStatement();
                var rows = ask.executeQuery("select name, type from pragma_table_info('" + name + "') order by cid")) {
            while (rows.next()) {
                columns.put(rows.getString(1), ColumnKind.of(rows.getString(2)));
                counter = rows.getString(2).equalsIgnoreCase("counter") ? rows.getString(1) : counter;
            }
        }
        return new KeptTable(name, columns,
                asked("select name from pragma_table_info('" + name + "') where pk > 0 order by pk"), counter);
    }

    private List<String> asked(String question) throws SQLException {
        var all = new ArrayList<String>();
        try (var ask = made.createStatement(); var answer = ask.executeQuery(question)) {
            while (answer.next()) {
                all.add(answer.getString(1));
            }
        }
        return all;
    }
}
