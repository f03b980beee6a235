package org.practiceportal.web.walk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How a database would find what a statement asks for: never by looking at all rows of a table that grows. */
final class QueryPlans {

    /** What a practice has few of, however long it lives; and what only holds what waits. */
    private static final Set<String> SMALL = Set.of("portal_practice", "agreements_practice_template",
            "agreements_offer", "agreements_countersigning", "agreements_seal_certificate", "agreements_seal_warning",
            "agreements_unsealed_summary", "agreements_reminder_rhythm", "agreements_reconsent_rule", "portal_backup",
            "portal_instance",
            "portal_test_mail", "portal_letterhead",
            "portal_retention_rule", "portal_retention_proposal", "portal_legal_hold", "portal_practice_copy",
            "portal_round");

    /** Lists of everything, of which the newest rows are read from the end of an index. */
    private static final Set<String> READ_IN_ORDER = Set.of("portal_audit", "portal_mail", "portal_tombstone");

    private static final Pattern TABLE = Pattern.compile("(?i)\\b((?:portal|agreements)_\\w+)(?: (?:as )?(\\w+))?");
    private static final Pattern EMBEDDED_SCAN = Pattern.compile("SCAN (\\w+)");
    private static final Pattern POSTGRESQL_SCAN = Pattern
            .compile("(Seq Scan|Index Scan|Index Only Scan)(?: Backward)?(?: using \\w+)? on (\\w+)");

    private QueryPlans() {}

    /** Tables, or names that the statement gives to them, of which SQLite would read all rows. */
    static Set<String> scannedByEmbedded(Connection database, String statement) throws SQLException {
        var scanned = new LinkedHashSet<String>();
        var plan = lines(database, "explain query plan " + statement);
        var inOrder = plan.stream().noneMatch(line -> line.contains("USE TEMP B-TREE"));
        for (var line : plan) {
            var scan = EMBEDDED_SCAN.matcher(line);
            if (scan.find()) {
                var table = named(statement, scan.group(1));
                if (!SMALL.contains(table) && !(READ_IN_ORDER.contains(table) && inOrder)
                        && !table.equals("CONSTANT")) {
                    scanned.add(table);
                }
            }
        }
        return scanned;
    }

    /** The same of PostgreSQL, whatever the statement is about and however few rows there are yet. */
    static Set<String> scannedByPostgreSql(Connection database, String statement) throws SQLException {
        var scanned = new LinkedHashSet<String>();
        var parameters = (int) statement.chars().filter(letter -> letter == '?').count();
        var numbered = statement;
        for (int i = 1; i <= parameters; i++) {
            numbered = numbered.replaceFirst("\\?", "\\$" + i);
        }
        try (var command = database.createStatement()) {
            // Of tables that are empty yet, it would as soon read all.
            for (var way : List.of("seqscan", "hashjoin", "mergejoin")) {
                command.execute("set enable_" + way + " = off");
            }
            command.execute("set plan_cache_mode = force_generic_plan");
            command.execute("prepare asked as " + numbered);
        }
        try {
            var lines = lines(database, "explain execute asked"
                    + (parameters == 0 ? "" : "(" + "null, ".repeat(parameters - 1) + "null)"));
            for (int i = 0; i < lines.size(); i++) {
                var scan = POSTGRESQL_SCAN.matcher(lines.get(i));
                if (scan.find() && !isNarrowed(lines, i)) {
                    var table = withoutIndex(scan.group(2));
                    if (!SMALL.contains(table)
                            && (!READ_IN_ORDER.contains(table) || scan.group(1).equals("Seq Scan"))) {
                        scanned.add(table);
                    }
                }
            }
        } finally {
            try (var command = database.createStatement()) {
                command.execute("deallocate asked");
            }
        }
        return scanned;
    }

    /** Whether it is by a condition that the index looks for. */
    private static boolean isNarrowed(List<String> lines, int node) {
        for (int i = node + 1; i < lines.size() && !lines.get(i).contains("->"); i++) {
            if (lines.get(i).contains("Index Cond:")) {
                return true;
            }
        }
        return false;
    }

    private static String named(String statement, String name) {
        return TABLE.matcher(statement).results()
                .filter(table -> name.equalsIgnoreCase(table.group(2)) || name.equalsIgnoreCase(table.group(1)))
                .map(table -> table.group(1)).findFirst().orElseGet(() -> withoutIndex(name));
    }

    /** Where an index answers alone, its name may stand for that of its table. */
    private static String withoutIndex(String name) {
        return SMALL.stream().filter(name::startsWith).findFirst().orElse(name);
    }

    private static List<String> lines(Connection database, String question) throws SQLException {
        try (var ask = database.createStatement(); var rows = ask.executeQuery(question)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(rows.getString(rows.getMetaData().getColumnCount()));
            }
            return lines;
        }
    }
}
