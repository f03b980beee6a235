package org.practiceportal.agreements;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.practiceportal.database.FreshDatabase;
import org.practiceportal.database.PostgreSql;
import org.practiceportal.database.SimpleSource;

/** What must hold on each of the two. */
public final class BothDatabases {

    private BothDatabases() {}

    /** A practice on the embedded database, and one on PostgreSQL. */
    public static void practices(Consumer<SmallPractice> claim) {
        claim.accept(new SmallPractice());
        claim.accept(new SmallPractice(Shared.ON_POSTGRESQL));
    }

    /** Made once for all tests of a run, as {@link SharedDatabase} is. */
    private static final class Shared {

        static final PracticeDatabase ON_POSTGRESQL = new PracticeDatabase(
                made(versions("latest"), PostgreSql.started()));
    }

    /** What is claimed of a database whose tables of ours have come so far. */
    @FunctionalInterface
    public interface Claim {
        void of(DataSource source, boolean embedded);
    }

    /** @param version the newest script of ours that has run */
    public static void each(String version, Claim claim) {
        var versions = versions(version);
        claim.of(FreshDatabase.at(versions).source(), true);
        try (var server = PostgreSql.started()) {
            claim.of(made(versions, server), false);
        }
    }

    private static Map<String, String> versions(String ours) {
        var versions = new LinkedHashMap<String, String>();
        versions.put("portal", "latest");
        versions.put("agreements", ours);
        return versions;
    }

    private static DataSource made(Map<String, String> versions, PostgreSql server) {
        var source = new SimpleSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return DriverManager.getConnection(server.url(), "portal", "");
            }
        };
        FreshDatabase.make(versions, source, false);
        return source;
    }
}
