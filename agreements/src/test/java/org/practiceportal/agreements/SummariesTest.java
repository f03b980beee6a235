package org.practiceportal.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs after all others: whatever they did, each summary in the database says what is true now. */
@Order(Integer.MAX_VALUE)
class SummariesTest {

    @Test
    void sayWhatIsTrueNow() {
        var summaries = SharedDatabase.lines("select substr(name, 1, length(name) - length('_summary'))"
                + " from sqlite_master where type = 'table' and name like '%!_summary' escape '!' order by name");
        assertEquals(List.of("agreements_point", "agreements_proof", "agreements_rhythm", "agreements_standing",
                "agreements_unsealed"), summaries);
        for (var summary : summaries) {
            var told = summary + "_summary";
            var now = summary + "_now";
            assertEquals(List.of(), SharedDatabase.lines("select * from " + now + " except select * from " + told),
                    "true, and not in " + told);
            assertEquals(List.of(), SharedDatabase.lines("select * from " + told + " except select * from " + now),
                    "in " + told + ", and not true");
        }
    }

    /** Of this kind there is something, or nothing was shown. */
    @Test
    void areOfSomething() {
        assertFalse(SharedDatabase.lines("select 1 from agreements_standing_summary limit 1").isEmpty());
    }
}
