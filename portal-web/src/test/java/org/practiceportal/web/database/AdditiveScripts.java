package org.practiceportal.web.database;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Scripts of one version of the program may run while the version before still works on the same tables. So they add, and take
 * away only what that one no longer uses, which they say in a line above: {@code -- unused since 12}, the script that the
 * version before has.
 */
final class AdditiveScripts {

    private static final Pattern MADE = Pattern.compile("create table (\\w+)");
    private static final Pattern UNUSED = Pattern.compile("-- unused since (\\d+)");
    /** Of the embedded database there is one portal, so that no version before works on it meanwhile. */
    private static final Pattern OF_ONE_PORTAL = Pattern.compile("(?s)\\$\\{embedded}.*?\\$\\{end_embedded}");
    private static final Pattern ALLOWS_MORE = Pattern.compile("-- allows more\\b");
    private static final Pattern CONSTRAINT = Pattern.compile("\\b(drop|add) constraint");
    private static final Pattern ADDED = Pattern.compile("add column (\\w+)");
    /** Whoever does not know a column does not change it. */
    private static final Pattern KEEPS = Pattern.compile("create trigger \\w+ before update of (\\w+) on ");
    private static final Pattern TAKES_AWAY = Pattern.compile("\\b(drop|rename|alter column|delete from)\\b");
    /** What a program that does not know it would run into. */
    private static final Pattern DEMANDS = Pattern.compile(
            "alter table (\\w+) add (?:column (?!.*default).*not null|constraint)"
                    + "|create unique index \\w+ on (\\w+)|create trigger \\w+ (?:before|after) .*? on (\\w+)");
    /** A guard that lets go what the one of the same name before it did not. */
    private static final Pattern GUARD = Pattern.compile("(drop|create) trigger (\\w+_undeleted)\\b.*");
    /** A summary that is kept up meanwhile is none of its matters. */
    private static final Pattern SUMS_UP = Pattern
            .compile("create trigger \\w+ after (?:insert|update of \\w+) on \\w+ for each row"
                    + "(?: when \\([^)]*\\))? \\$\\{do\\} (?:update|insert into|delete from) \\w+_summary ");

    private AdditiveScripts() {}

    /** What is wrong with the scripts that the version before does not have. */
    static List<String> faults(Map<Integer, String> scripts, int usableFrom) {
        var found = new ArrayList<String>();
        var since = new TreeMap<>(new TreeMap<>(scripts).tailMap(usableFrom, false));
        since.replaceAll((number, script) -> OF_ONE_PORTAL.matcher(script).replaceAll("")
                .replaceAll("\\$\\{(end_)?postgresql}", ""));
        var added = since.values().stream().flatMap(script -> ADDED.matcher(script.toLowerCase(Locale.ROOT)).results())
                .map(column -> column.group(1)).collect(Collectors.toSet());
        var made = since.values().stream().flatMap(script -> MADE.matcher(script.toLowerCase(Locale.ROOT)).results())
                .map(table -> table.group(1)).collect(Collectors.toSet());
        since.forEach((number, script) -> {
            var replaced = new HashSet<String>();
            for (var statement : script.toLowerCase(Locale.ROOT).split(";")) {
                var words = statement.replaceAll("--.*", "").replaceAll("\\s+", " ").strip();
                if (SUMS_UP.matcher(words).lookingAt() || isReplaced(words, replaced) || isKeeping(words, added)) {
                    continue;
                }
                if (ALLOWS_MORE.matcher(statement).find()) {
                    words = CONSTRAINT.matcher(words).replaceAll("");
                }
                if (TAKES_AWAY.matcher(words).find() && !isUnused(statement, usableFrom)) {
                    found.add(number + " takes away what the version before may use: " + words);
                }
                if (isDemanding(words, made)) {
                    found.add(number + " demands what the version before does not know: " + words);
                }
            }
        });
        return found;
    }

    private static boolean isReplaced(String words, Set<String> replaced) {
        var guard = GUARD.matcher(words);
        return guard.matches() && (guard.group(1).equals("drop")
                ? !replaced.add(guard.group(2))
                : words.contains(" before delete on ") && replaced.contains(guard.group(2)));
    }

    private static boolean isKeeping(String words, Set<String> added) {
        var kept = KEEPS.matcher(words);
        return kept.lookingAt() && added.contains(kept.group(1));
    }

    private static boolean isUnused(String statement, int usableFrom) {
        var said = UNUSED.matcher(statement);
        return said.find() && Integer.parseInt(said.group(1)) <= usableFrom;
    }

    private static boolean isDemanding(String words, Set<String> made) {
        var demand = DEMANDS.matcher(words);
        if (!demand.find()) {
            return false;
        }
        for (int i = 1; i <= demand.groupCount(); i++) {
            if (demand.group(i) != null && !made.contains(demand.group(i))) {
                return true;
            }
        }
        return false;
    }
}
