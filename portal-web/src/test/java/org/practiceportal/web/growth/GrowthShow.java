package org.practiceportal.web.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practiceportal.database.EmbeddedDatabase;
import org.practiceportal.web.harness.Folders;
import org.practiceportal.web.harness.OwnPortals;
import org.practiceportal.web.harness.Persona;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.database.PostgreSql;
import org.practiceportal.web.harness.Visitor;

/**
 * How long pages take when a practice has grown: {@code mvn -Pgrowth verify -Dgrowth.clients=1000,100000}. The portals of all
 * sizes run at once and are asked in turn, so that a busy machine is busy for all. The figures are in
 * {@code target/growth-DATABASE.md}.
 */
@OwnPortals
class GrowthShow {

    private static final int ROUNDS = Integer.getInteger("growth.rounds", 40);
    private static final int WARM_UP = 10;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pagesOfLargePractices(boolean embedded) throws Exception {
        var practices = new ArrayList<Practice>();
        try {
            for (var clients : System.getProperty("growth.clients", "1000,100000").split(",")) {
                practices.add(Practice.of(embedded, Integer.parseInt(clients)));
            }
            write(embedded ? "embedded" : "postgresql", practices, measured(practices));
        } finally {
            practices.forEach(Practice::close);
        }
    }

    /** Milliseconds, by page and practice. */
    private static Map<String, List<List<Double>>> measured(List<Practice> practices) {
        var all = new LinkedHashMap<String, List<List<Double>>>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (var page : LargePages.NAMES) {
                for (int i = 0; i < practices.size(); i++) {
                    var took = practices.get(i).pages.milliseconds(page);
                    if (round >= 0) {
                        all.computeIfAbsent(page,
                                name -> Stream.generate(() -> (List<Double>) new ArrayList<Double>())
                                        .limit(practices.size()).toList())
                                .get(i).add(took);
                    }
                }
            }
        }
        return all;
    }

    private static void write(String database, List<Practice> practices, Map<String, List<List<Double>>> measured)
            throws IOException {
        var lines = new ArrayList<String>();
        lines.add("| page |"
                + String.join("", practices.stream().map(practice -> " " + practice.clients + " |").toList()));
        lines.add("|---|" + "---|".repeat(practices.size()));
        measured.forEach((page, times) -> {
            var line = new StringBuilder("| " + page + " |");
            var least = percentile(times.getFirst(), 95);
            for (var each : times) {
                var p95 = percentile(each, 95);
                line.append(String.format(Locale.ROOT, " %.0f/%.0f (%.1f) |", percentile(each, 50), p95, p95 / least));
            }
            lines.add(line.toString());
        });
        Files.write(Path.of("target", "growth-" + database + ".md"), lines);
    }

    private static double percentile(List<Double> times, int percent) {
        return times.stream().sorted().toList().get((times.size() - 1) * percent / 100);
    }

    /** A portal over a practice of so many. */
    private record Practice(int clients, PortalServer portal, PostgreSql database, LargePages pages) {

        static Practice of(boolean embedded, int clients) throws Exception {
            var folder = Folders.fresh("growth-" + clients);
            var database = embedded ? null : PostgreSql.started();
            var settings = embedded
                    ? Map.of("portal.sample", "true")
                    : Map.of("portal.db.url", database.url(), "portal.db.user", "portal", "portal.sample", "true");
            PortalServer.restarted(folder, PortalServer.PROGRAM, settings).close();
            try (var connection = embedded ? open(folder) : database.connect()) {
                LargePractice.fill(connection, embedded, clients);
            }
            var portal = PortalServer.restarted(folder, PortalServer.PROGRAM, settings);
            var pages = new LargePages(signedIn(portal, "t1@large.example"), signedIn(portal, "c2@large.example"),
                    signedIn(portal, Persona.OWNER.email()));
            return new Practice(clients, portal, database, pages);
        }

        private static Connection open(Path folder) throws Exception {
            try (var files = Files.walk(folder)) {
                var file = files.filter(path -> path.toString().endsWith(".sqlite")).findFirst().orElseThrow();
                return EmbeddedDatabase.open(EmbeddedDatabase.url(file));
            }
        }

        private static Visitor signedIn(PortalServer portal, String email) {
            var visitor = portal.visitor().signIn(email);
            assertEquals(200, visitor.get("/today.xhtml").statusCode());
            return visitor;
        }

        void close() {
            portal.close();
            if (database != null) {
                database.close();
            }
        }
    }
}
