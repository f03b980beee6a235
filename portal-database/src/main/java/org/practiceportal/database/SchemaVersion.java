package org.practiceportal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * How new a module's tables are, for programs of two versions side by side. Scripts only add to what the version before
 * works with, and so it goes on working; beside a module's scripts, {@code usable-from} has the number of the newest script that
 * a program must know for that. Without the file it has to know them all.
 *
 * @param module id
 * @param known  the newest script that this program has
 * @param usable the newest that programs must have for which these tables still do
 */
public record SchemaVersion(String module, int known, int usable) {

    /**
     * What a newer program did.
     *
     * @param script number of the newest that has run
     * @param usable from which on programs can work with it
     */
    record Newer(int script, int usable) {}

    public static SchemaVersion of(String module, Flyway scripts, ClassLoader loader) {
        var known = Stream.of(scripts.info().all()).filter(script -> !isFuture(script)).mapToInt(SchemaVersion::number)
                .max().orElse(0);
        try (var in = loader.getResourceAsStream("db/" + module + "/usable-from")) {
            return new SchemaVersion(module, known, in == null
                    ? known
                    : Integer.parseInt(new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @return what is to be said, if a newer program has worked there and this one may go on
     * @throws IllegalStateException with a sentence, if it may not: it would not find what it needs
     */
    public Optional<String> require(Flyway scripts, Connection database) throws SQLException {
        var newest = Stream.of(scripts.info().all()).filter(SchemaVersion::isFuture).mapToInt(SchemaVersion::number)
                .max();
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(judged(new Newer(newest.getAsInt(), kept(database).orElse(newest.getAsInt()))));
    }

    String judged(Newer newer) {
        if (known < newer.usable()) {
            throw new IllegalStateException(String.format(Locale.ROOT,
                    "This program is too old for the database: a newer one has run script %2$d of module %1$s, for which a"
                            + " program must know script %3$d, and this one knows up to %4$d. Start the newer program, or go back to"
                            + " a backup from before.",
                    module, newer.script(), newer.usable(), known));
        }
        return String.format(Locale.ROOT,
                "A newer program works with this database, too (tables of %s: %d, here %d). That is"
                        + " meant for as long as an upgrade takes.",
                module, newer.script(), known);
    }

    private Optional<Integer> kept(Connection database) throws SQLException {
        try (var ask = database.prepareStatement("select usable_from from portal_schema where module = ?")) {
            ask.setString(1, module);
            try (var answer = ask.executeQuery()) {
                return answer.next() ? Optional.of(answer.getInt(1)) : Optional.empty();
            }
        }
    }

    /** Tells programs of other versions; an older one does not take back what a newer one has said. */
    public void keep(Connection database) throws SQLException {
        try (var write = database.prepareStatement("insert into portal_schema (module, usable_from) values (?, ?)"
                + " on conflict (module) do update set usable_from = excluded.usable_from"
                + " where excluded.usable_from > portal_schema.usable_from")) {
            write.setString(1, module);
            write.setInt(2, usable);
            write.executeUpdate();
        }
    }

    private static boolean isFuture(MigrationInfo script) {
        return script.getState() == MigrationState.FUTURE_SUCCESS;
    }

    private static int number(MigrationInfo script) {
        return script.getVersion() == null ? 0 : script.getVersion().getMajor().intValue();
    }
}
