package org.practiceportal.agreements;

import java.nio.file.Path;
import org.practiceportal.database.FreshDatabase;

/**
 * The embedded database with the tables of the program: made once, in a second, for all tests of a run. Nobody empties it;
 * each test brings people of its own.
 */
final class SharedDatabase {

    private static final FreshDatabase FRESH = FreshDatabase.with("portal", "agreements");
    static final PracticeDatabase PRACTICE = new PracticeDatabase(FRESH.source());

    private SharedDatabase() {}

    static Path file() {
        return FRESH.file();
    }
}
