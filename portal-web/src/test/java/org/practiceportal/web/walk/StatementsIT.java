package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.practiceportal.database.FreshDatabase;
import org.practiceportal.database.Migrations;
import org.practiceportal.database.SimpleSource;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.Persona;
import org.practiceportal.database.PostgreSql;
import org.practiceportal.web.harness.SampleWalk;
import org.practiceportal.web.harness.StatementLog;
import org.practiceportal.web.harness.Visitor;

/**
 * How many statements each page asks the database, a number beside each in {@code statements.csv} that is changed on
 * purpose only; and that it does not grow with what there is to show.
 */
class StatementsIT extends SampleWalk {

    /** What the portal does now and then only adds, so the fewest of some are the page's own. */
    private static final int TRIES = 4;

    private static final String START = "/today.xhtml";
    private static final StatementLog LOG = StatementLog.ofTheWalk();
    private static final Map<Persona, Visitor> PEOPLE = new EnumMap<>(Persona.class);
    private static final Set<Integer> ASKED = new HashSet<>();
    private static final Set<String> UNASKED = new HashSet<>();
    private static final Set<String> BY_ITSELF = new HashSet<>();

    /** What the portal asks all the time is nobody's page. */
    @BeforeAll
    static void listen() {
        BY_ITSELF.addAll(LOG.unasked());
        BY_ITSELF.stream().map(StatementLog::withoutValues).forEach(UNASKED::add);
    }

    private static Visitor person(Persona persona) {
        return PEOPLE.computeIfAbsent(persona, who -> who.isKnown() ? signedIn(who.email()) : visitor());
    }

    @Test
    void areAsManyAsTheTableSays() {
        var objects = objects();
        ask(objects, 1);
        var expected = new LinkedHashMap<String, String>();
        Access.rows("statements.csv").forEach(row -> expected.put(String.join(", ", row.subList(0, 3)), row.get(3)));
        var faults = new ArrayList<String>();
        for (var page : Page.all()) {
            var number = expected.remove(page.name());
            var asked = page.asked(objects, number == null ? 0 : Integer.parseInt(number));
            if (!Integer.toString(asked.size()).equals(number)) {
                faults.add(page.name() + ", " + asked.size() + "\n    " + String.join("\n    ", asked));
            }
        }
        expected.keySet().forEach(gone -> faults.add(gone + " is no page, or nobody sees it"));
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void areNoMoreWhenThereIsMoreToShow() {
        var objects = objects();
        var shown = Page.all().stream().filter(page -> page.name().matches(
                ".*/(review|mine|client|clients|questions|agenda)\\.xhtml.*(OTHER_CLIENT|OTHER_THERAPIST).*")).toList();
        ask(objects, 1);
        var few = sizes(shown, objects);
        ask(objects, 3);
        assertEquals(few, sizes(shown, objects));
    }

    /** Whoever has read everything and consents, signs; the sample has one who has read. */
    @Test
    void areFewOnTheWayToASignature() {
        var eli = signedIn("eli@example.org");
        var open = eli.get("/agreements/reading/mine.xhtml").body().replaceFirst(
                "(?s).*welcome\\.xhtml\\?i=([0-9a-f-]{36}).*",
                "$1");
        var consent = "/agreements/reading/consent.xhtml?i=" + open;
        assertEquals(5, fewest(eli, consent, 5).size());
        eli.post(Form.called("consent", eli.get(consent).body()).press("consent:agree"));
        var sign = "/agreements/reading/sign.xhtml?i=" + open;
        assertEquals(8, fewest(eli, sign, 8).size());
    }

    /** Of the pages, and of what the portal does by itself; on both databases. */
    @Test
    void findTheirRowsByAnIndex() throws SQLException {
        var objects = objects();
        var statements = new TreeSet<>(BY_ITSELF);
        Page.all().forEach(page -> statements.addAll(page.asked(objects, Integer.MAX_VALUE)));
        statements.removeIf(statement -> statement.startsWith("INSERT"));
        assertTrue(statements.size() > 60, statements.size() + " statements");
        var faults = new ArrayList<String>();
        try (var server = PostgreSql.started();
                var postgresql = server.connect();
                var embedded = FreshDatabase.with("portal", "agreements").open()) {
            migrate(server);
            for (var statement : statements) {
                var scanned = new TreeSet<>(QueryPlans.scannedByEmbedded(embedded, statement));
                scanned.addAll(QueryPlans.scannedByPostgreSql(postgresql, statement));
                if (!scanned.isEmpty()) {
                    faults.add(scanned + " all of " + statement);
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private static void migrate(PostgreSql server) {
        var source = new SimpleSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return server.connect();
            }
        };
        for (var module : List.of("portal", "agreements")) {
            Migrations.of(module, source, false, StatementsIT.class.getClassLoader()).migrate();
        }
    }

    /** The client would like to talk about one more section. */
    private static void ask(Map<String, String> objects, int section) {
        if (!ASKED.add(section)) {
            return;
        }
        var client = person(Persona.OTHER_CLIENT);
        var sections = client.get("/agreements/reading/sections.xhtml?i=" + objects.get("open")).body()
                .split("section\\.xhtml\\?i=[0-9a-f-]*&amp;s=");
        var key = sections[section].replaceFirst("(?s)\".*", "");
        var page = client.get("/agreements/reading/section.xhtml?i=" + objects.get("open") + "&s=" + key).body();
        client.post(Form.called("answer", page).fill("note", "May we talk about " + key + "?").press("answer:talk"));
    }

    private static Map<String, Integer> sizes(List<Page> pages, Map<String, String> objects) {
        var sizes = new LinkedHashMap<String, Integer>();
        pages.forEach(page -> sizes.put(page.name(), page.asked(objects, 0).size()));
        return sizes;
    }

    private static Map<String, String> objects() {
        return Access.objects((persona, path) -> person(persona).get(path).body());
    }

    /** A page of {@code access.csv}, as the first persona sees it who does; the start page, which is another for each, as all. */
    private record Page(Access row, Persona who) {

        static List<Page> all() {
            var all = new ArrayList<Page>();
            for (var row : Access.table()) {
                row.expected().entrySet().stream()
                        .filter(seen -> seen.getValue().equals("200") && row.path().endsWith(".xhtml"))
                        .map(Map.Entry::getKey).limit(row.path().equals(START) ? Persona.values().length : 1)
                        .forEach(who -> all.add(new Page(row, who)));
            }
            return all;
        }

        String name() {
            return row.path() + ", " + row.with() + ", " + who;
        }

        List<String> asked(Map<String, String> objects, int enough) {
            return fewest(person(who), row.address(objects), enough);
        }
    }

    /** @param enough of so few, no fewer are looked for */
    private static List<String> fewest(Visitor visitor, String address, int enough) {
        List<String> fewest = null;
        for (int i = 0; i < TRIES && (fewest == null || fewest.size() > enough); i++) {
            var asked = LOG.during(() -> assertEquals(200, visitor.get(address).statusCode(), address)).stream()
                    .filter(each -> !UNASKED.contains(StatementLog.withoutValues(each))).toList();
            if (fewest == null || asked.size() < fewest.size()) {
                fewest = asked;
            }
        }
        return fewest;
    }
}
