package org.practiceportal.database;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Takes what is in a backup into an empty database, in one transaction that is kept last of all. */
final class RestoredRows implements BackupReader.Content, AutoCloseable {

    private final NamedDatabase database;
    private final RestoredFiles files;
    private final ClassLoader program;
    private final Map<String, KeptTable> tables = new LinkedHashMap<>();
    private boolean isOfThisVersion;
    private Connection connection;
    private EmptyDatabase empty;

    RestoredRows(NamedDatabase database, RestoredFiles files, ClassLoader program) {
        this.database = database;
        this.files = files;
        this.program = program;
    }

    /** Makes the tables as they were then. */
    @Override
    public void manifest(Manifest manifest) throws IOException, SQLException {
        var newest = Migrations.newest(database, database.embedded(), program);
        isOfThisVersion = manifest.versions().equals(newest);
        manifest.versions().forEach((module, version) -> require(newest, module, version, manifest.program()));
        for (var table : KeptTables.of(manifest.versions(), program)) {
            tables.put(table.name(), table);
        }
        if (!tables.keySet().equals(names(manifest)) || manifest.rows().keySet().stream()
                .anyMatch(table -> !table.columns().equals(tables.get(table.name()).columns()))) {
            throw new IllegalStateException("This backup has other tables than version " + manifest.program()
                    + " of the program has. Restore it with the program that made it.");
        }
        manifest.versions().forEach((module, version) -> Migrations
                .upTo(version, module, database, database.embedded(), program).migrate());
        connection = database.getConnection();
        empty = new EmptyDatabase(connection, database.embedded(), tables.values().stream().toList());
    }

    private static Set<String> names(Manifest manifest) {
        var names = new HashSet<String>();
        manifest.rows().keySet().forEach(table -> names.add(table.name()));
        return names;
    }

    private static void require(Map<String, String> newest, String module, String version, String program) {
        if (!newest.containsKey(module)) {
            throw new IllegalStateException(
                    "This backup has what the plugin " + module + " keeps, and that plugin is not"
                            + " here. Put its jar into the plugins folder, and try again.");
        }
        if (Integer.parseInt(version) > Integer.parseInt(newest.get(module))) {
            throw new IllegalStateException("This backup was made by a newer version of the program, " + program
                    + ". Restore it with that one.");
        }
    }

    @Override
    public void table(KeptTable table, RowSource rows) throws IOException, SQLException {
        empty.take(tables.get(table.name()), rows);
    }

    @Override
    public void file(String name, InputStream content) throws IOException {
        files.take(name, content);
    }

    /** What this version's scripts made is asked what this version wants to know; what an earlier one made has other tables. */
    void keep() throws SQLException, IOException {
        if (isOfThisVersion) {
            ModuleQuestions.to(connection, database.embedded(), program).requireAllWell();
        }
        empty.keep();
    }

    /** What was not kept is gone. */
    @Override
    public void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }
}
