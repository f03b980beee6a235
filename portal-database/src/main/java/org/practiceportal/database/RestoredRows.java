package org.practiceportal.database;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes what is in a backup into an empty database, in one transaction that is kept last of all. */
final class RestoredRows implements BackupReader.Content, AutoCloseable {

    private final NamedDatabase database;
    private final RestoredFiles files;
    private final ClassLoader program;
    private final Map<String, KeptTable> tables = new LinkedHashMap<>();
    private Manifest manifest;
    private boolean isOfThisVersion;
    private EmptyDatabase empty;

    RestoredRows(NamedDatabase database, RestoredFiles files, ClassLoader program) {
        this.database = database;
        this.files = files;
        this.program = program;
    }

    /** Makes the tables as they were then. */
    @Override
    public void manifest(Manifest manifest) throws IOException, SQLException {
        this.manifest = manifest;
        var newest = Migrations.newest(database, database.embedded(), program);
        isOfThisVersion = manifest.versions().equals(newest);
        manifest.versions().forEach((module, version) -> require(newest, module, version, manifest.program()));
        for (var table : KeptTables.of(manifest.versions(), program)) {
            tables.put(table.name(), table);
        }
        if (!tables.keySet().equals(names(manifest)) || manifest.rows().keySet().stream()
                .anyMatch(table -> !table.hasColumnsOf(tables.get(table.name())))) {
            throw new IllegalStateException("This backup has other tables than version " + manifest.program()
                    + " of the program has. Restore it with the program that made it.");
        }
        empty = EmptyDatabase.made(database, manifest.versions(), List.copyOf(tables.values()), program);
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

    /** @return whether everything was found well; what an earlier version made has tables of which this one asks nothing */
    boolean keep() throws SQLException, IOException {
        if (isOfThisVersion) {
            ModuleQuestions.to(empty.connection(), database.embedded(), program).requireAllWell(manifest);
        }
        empty.keep();
        return isOfThisVersion;
    }

    /** What was not kept is gone. */
    @Override
    public void close() throws SQLException {
        if (empty != null) {
            empty.close();
        }
    }
}
