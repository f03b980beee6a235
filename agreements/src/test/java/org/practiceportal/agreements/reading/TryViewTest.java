package org.practiceportal.agreements.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.PracticeDatabase;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.overview.TherapistFirstSteps;
import org.practiceportal.agreements.policy.version.TryingOut;
import org.practiceportal.api.FirstStep;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.database.FreshDatabase;

/** Maya walks the way of her clients. */
class TryViewTest {

    /** Nobody else does anything there meanwhile. */
    private final PracticeDatabase database = new PracticeDatabase(FreshDatabase.with("portal", "agreements").source());
    private final SmallPractice practice = new SmallPractice(database);

    private TryView opens(Person person, String version, String number) {
        var rooms = practice.opens(person);
        var view = rooms.get(TryView.class);
        view.id = version;
        view.number = number;
        rooms.does(view::open);
        return view;
    }

    /** How many rows each table has. */
    private Map<String, Long> rows() throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (var connection = database.connect();
                var tables = connection.createStatement()
                        .executeQuery("select name from sqlite_master where type = 'table'")) {
            while (tables.next()) {
                var name = tables.getString(1);
                try (var count = connection.createStatement().executeQuery("select count(*) from " + name)) {
                    counts.put(name, count.getLong(1));
                }
            }
        }
        return counts;
    }

    private String steps() {
        return practice.rooms.does(() -> practice.room(TherapistFirstSteps.class).of(practice.maya)).stream()
                .map(step -> step.done() ? "x" : "-").reduce("", String::concat);
    }

    @Test
    void theWholeWayLeavesNothingBehind() throws SQLException {
        var version = practice.publishes();
        var before = rows();
        assertTrue(before.size() > 30, before::toString);
        var size = version.text().sections().size();
        for (int step = 0; step <= size + 1; step++) {
            var view = opens(practice.maya, version.id(), String.valueOf(step));
            if (view.getSection() != null) {
                assertEquals(version.text().sections().get(step - 1), view.getSection());
                assertTrue(view.getHint().startsWith("read.wish.hint"), view.getHint());
            }
        }
        assertEquals(before, rows());
    }

    @Test
    void itBeginsAndEndsLikeTheClients() {
        var version = practice.publishes();
        var size = version.text().sections().size();
        var beginning = opens(practice.maya, null, null);
        assertTrue(beginning.isBeginning());
        assertNull(beginning.getSection());
        assertEquals(ReadingTime.minutes(version.text().sections()), beginning.getMinutesLeft());
        var end = opens(practice.maya, version.id(), String.valueOf(size + 1));
        assertTrue(end.isEnd());
        assertNull(end.getSection());
        assertEquals(0, end.getMinutesLeft());
        assertThrows(NotFound.class, () -> opens(practice.maya, version.id(), String.valueOf(size + 2)));
        assertTrue(opens(practice.maya, version.id(), "-1").isBeginning(), "what is no number");
    }

    @Test
    void nobodyElseReadsIt() {
        var version = practice.publishes();
        assertThrows(NotFound.class, () -> opens(practice.jonas, version.id(), "1"));
        assertThrows(NotFound.class, () -> opens(practice.maya, "nonsense", "1"));
    }

    @Test
    void theListOfFirstStepsTicksItself() {
        assertEquals("---", steps());
        practice.publishes();
        assertEquals("x--", steps());
        practice.rooms.does(() -> practice.room(TryingOut.class).finish(practice.maya));
        practice.rooms.does(() -> practice.room(TryingOut.class).finish(practice.maya));
        assertEquals("xx-", steps());
        assertEquals(1, practice.acts().stream().filter("agreements.triedOut"::equals).count());
        practice.invites(practice.jonas);
        assertEquals("xxx", steps());
        assertEquals(0, practice.rooms.does(() -> practice.room(TherapistFirstSteps.class).of(practice.jonas)).stream()
                .map(FirstStep::title).count(), "a client has none");
    }
}
