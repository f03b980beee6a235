package org.practiceportal.web.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** While an upgrade takes its time, the program of before works on the tables of the new one. */
class AdditiveScriptsTest {

    private static final Pattern NAME = Pattern.compile("V(\\d+)__\\w+\\.sql");

    private static Map<Integer, String> scripts(Path folder) throws IOException {
        var all = new HashMap<Integer, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    all.put(Integer.valueOf(name.group(1)), Files.readString(file));
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({"portal-web, portal", "agreements, agreements"})
    void onlyAddToWhatTheVersionBeforeUses(String folder, String module) throws IOException {
        var scripts = Path.of("..", folder, "src", "main", "resources", "db", module);
        var usableFrom = Integer.parseInt(Files.readString(scripts.resolve("usable-from")).strip());
        var all = scripts(scripts);
        assertTrue(all.containsKey(usableFrom), "the version before has a script " + usableFrom);
        assertEquals(List.of(), AdditiveScripts.faults(all, usableFrom));
    }

    private static List<String> faults(String script) {
        return AdditiveScripts.faults(Map.of(1, "create table old (id text)", 2, "drop table older", 3, script), 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop table old;", "alter table old drop column a;", "alter table old rename to new;",
            "ALTER TABLE old\n  RENAME COLUMN a TO b;", "alter table old alter column a set not null;",
            "drop view seen;",
            "delete from old;", "-- unused since 3\ndrop table old;",
            "-- unused since 2\ndrop view seen;\ndrop table old;",
            "alter table old add column a text not null check (length(a) < 3);",
            "alter table old add constraint one unique (id);", "create unique index one on old (id);",
            "-- allows more\nalter table old drop column a;", "${embedded}\n${end_embedded}\ndrop table old;",
            "create trigger kept before update of a on old ${refuse};",
            "create trigger kept before update on old ${refuse};",
            "create trigger a_undeleted before delete on old x;",
            "-- unused since 2\ndrop trigger a_undeleted on old;\ncreate trigger b_undeleted before delete on old x;",
            "-- unused since 2\ndrop trigger a_undeleted on old;\ncreate trigger a_undeleted before insert on old x;",
            "create trigger kept after insert on old for each row ${do} update older set b = 1 ${done};",
            "create trigger kept after delete on old for each row ${do} update a_summary set b = 1 ${done};"})
    void whatTheVersionBeforeWouldRunIntoIsFound(String script) {
        assertEquals(1, faults(script).size(), script);
    }

    @ParameterizedTest
    @ValueSource(strings = {"create table new (id text not null unique);", "alter table old add column a text;",
            "alter table old add column a integer not null default 0;", "-- unused since 2\ndrop table old;",
            "create table new (id text);\ncreate unique index one on new (id);\ncreate trigger k before delete on new x;",
            "-- allows more\nalter table old drop constraint one, add constraint one unique (id, a);",
            "${embedded}\ndrop table old;\ncreate table old (id text);\n${end_embedded}",
            "alter table old add column a text;\ncreate trigger kept before update of a on old ${refuse};",
            "create index some on old (id);",
            "-- unused since 2\ndrop trigger a_undeleted on old;\ncreate trigger a_undeleted before delete on old x;",
            "create trigger k after insert on old for each row ${do} update a_summary set b = 1 ${done};",
            "create trigger k after insert on old for each row when (new.a is not null) ${do} delete from a_summary ${done};",
            "-- nothing to drop here\ncreate view v as select 1;"})
    void whatItDoesNotMeetIsFine(String script) {
        assertEquals(List.of(), faults(script), script);
    }

    @Test
    void whatTheVersionBeforeHasAlreadyIsNoLongerLookedAt() {
        assertEquals(List.of(), AdditiveScripts.faults(Map.of(1, "drop table a;", 2, "drop table b;"), 2));
    }
}
