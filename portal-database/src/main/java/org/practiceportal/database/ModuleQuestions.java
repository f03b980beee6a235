package org.practiceportal.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sqlite.Function;
import org.sqlite.SQLiteConnection;

/**
 * What modules want asked of their tables when a backup is made or restored, in {@code db/ID/backup.sql}. Each question
 * stands below a line that says what it is: {@code -- count: what}, {@code -- never: sentence} for what must have no rows, or
 * {@code -- signatures:} for their id, what was signed, and when. Both databases understand {@code encode(sha256(…), 'hex')}.
 */
final class ModuleQuestions {

    private static final Pattern QUESTION = Pattern
            .compile("(?m)^-- (count|never|signatures):(.*)\\n((?:(?!--).*\\n?)*)");

    private record Question(String kind, String about, String sql) {}

    private final List<Question> all = new ArrayList<>();
    private final Connection connection;
    private final boolean embedded;

    private ModuleQuestions(Connection connection, boolean embedded) {
        this.connection = connection;
        this.embedded = embedded;
    }

    static ModuleQuestions to(Connection connection, boolean embedded, ClassLoader program)
            throws IOException, SQLException {
        var questions = new ModuleQuestions(connection, embedded);
        for (var module : MigrationLists.modules(program)) {
            try (var in = program.getResourceAsStream("db/" + module + "/backup.sql")) {
                if (in != null) {
                    QUESTION.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results()
                            .forEach(found -> questions.all.add(
                                    new Question(found.group(1), found.group(2).strip(), found.group(3).strip())));
                }
            }
        }
        if (embedded) {
            teach(connection.unwrap(SQLiteConnection.class));
        }
        return questions;
    }

    /** Two functions that PostgreSQL has by itself. */
    private static void teach(Connection real) throws SQLException {
        Function.create(real, "sha256", new Function() {
            @Override
            protected void xFunc() throws SQLException {
                result(Digests.sha256().digest(value_blob(0)));
            }
        }, 1, Function.FLAG_DETERMINISTIC);
        Function.create(real, "encode", new Function() {
            @Override
            protected void xFunc() throws SQLException {
                result(HexFormat.of().formatHex(value_blob(0)));
            }
        }, 2, Function.FLAG_DETERMINISTIC);
    }

    /** @throws IllegalStateException with a sentence, if something is not as it always has to be */
    void requireAllWell() throws SQLException {
        if (embedded) {
            requireWhole();
        }
        for (var question : all) {
            if (question.kind().equals("never") && isAnswered(question.sql())) {
                throw BackupTrouble.DAMAGED.told("What is kept is not as it has to be: " + question.about()
                        + " So this is no good backup. Keep the earlier ones, and ask for help before anything is changed.");
            }
        }
    }

    /**
     * The same of what came out of a backup.
     *
     * @param told what it says of itself
     */
    void requireAllWell(Manifest told) throws SQLException, IOException {
        requireAllWell();
        if (!head(told.head().before()).equals(told.head())) {
            throw BackupTrouble.DAMAGED.told("The signatures in this backup are not those that its own head tells of."
                    + " Take another copy of it or an earlier one, or restore it with version " + told.program()
                    + " of the program.");
        }
    }

    private void requireWhole() throws SQLException {
        try (var ask = connection.createStatement(); var answer = ask.executeQuery("pragma integrity_check(1)")) {
            if (!answer.next() || !answer.getString(1).equals("ok")) {
                throw BackupTrouble.DAMAGED
                        .told("The file of the embedded database is damaged. So this is no good backup."
                                + " Keep the earlier ones, and see whether the disk is well.");
            }
        }
        if (isAnswered("pragma foreign_key_check")) {
            throw BackupTrouble.DAMAGED
                    .told("The file of the embedded database lacks rows that others refer to. So this"
                            + " is no good backup. Keep the earlier ones, and see whether the disk is well.");
        }
    }

    private boolean isAnswered(String sql) throws SQLException {
        try (var ask = connection.createStatement(); var answer = ask.executeQuery(sql)) {
            return answer.next();
        }
    }

    Map<String, Long> counts() throws SQLException {
        var counts = new LinkedHashMap<String, Long>();
        for (var question : all) {
            if (question.kind().equals("count")) {
                counts.put(question.about(), count(question.sql()));
            }
        }
        return counts;
    }

    long count(String sql) throws SQLException {
        try (var ask = connection.createStatement(); var answer = ask.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    /** Of all signatures, whichever module they belong to. */
    Head head(Instant before) throws SQLException, IOException {
        var kinds = new ColumnKind[]{ColumnKind.TEXT, ColumnKind.TEXT, ColumnKind.MOMENT};
        var digest = new RowDigest();
        var whole = new Head(0, before, "");
        for (var question : all) {
            if (question.kind().equals("signatures")) {
                eachBefore(whole.before(), question.sql(), kinds, row -> digest.add(row, kinds));
            }
        }
        var sum = digest.sum();
        return new Head(sum.rows(), whole.before(), sum.sha256());
    }

    private void eachBefore(Instant before, String signatures, ColumnKind[] kinds, RowSource.RowUse use)
            throws SQLException, IOException {
        var order = embedded ? "id" : "id collate \"C\"";
        try (var ask = connection.prepareStatement("select id, digest, signed_at from (" + signatures
                + ") s where signed_at < ? order by signed_at, " + order)) {
            ColumnKind.MOMENT.write(ask, 1, before, embedded);
            ask.setFetchSize(1000);
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    var row = new Object[kinds.length];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = kinds[i].readOrNull(rows, i + 1, embedded);
                    }
                    use.of(row);
                }
            }
        }
    }
}
