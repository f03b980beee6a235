package org.practiceportal.web.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a module asks its tables about one client: in {@code db/ID/record.sql}, each below a line {@code -- chapter: name}. It
 * knows {@code :client}, {@code :reader} and {@code :therapist}, which is the reader, or empty if that is the client. A column
 * whose name ends in {@code _at} is an instant, in {@code _on} a day; begins with {@code is_}, yes or no; and with
 * {@code data_}, for programs alone. Both databases understand it.
 *
 * @param parameters their names, in the order of the question marks
 */
record RecordQuestion(String module, String chapter, String sql, List<String> parameters) {

    private static final Pattern QUESTION = Pattern.compile("(?m)^-- chapter: (\\w+)\\n((?:(?!--).*\\n?)*)");
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):(\\w+)");

    /** In the order in which they stand; none if the module has no such file. */
    static List<RecordQuestion> of(String module) {
        try (var in = Thread.currentThread().getContextClassLoader()
                .getResourceAsStream("db/" + module + "/record.sql")) {
            return in == null ? List.of() : read(module, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RecordQuestion> read(String module, String questions) {
        var all = new ArrayList<RecordQuestion>();
        QUESTION.matcher(questions).results().forEach(found -> {
            var sql = found.group(2).strip();
            all.add(new RecordQuestion(module, found.group(1), PARAMETER.matcher(sql).replaceAll("?"),
                    PARAMETER.matcher(sql).results().map(name -> name.group(1)).toList()));
        });
        return all;
    }

    List<String> values(Map<String, String> named) {
        return parameters.stream().map(named::get).toList();
    }
}
