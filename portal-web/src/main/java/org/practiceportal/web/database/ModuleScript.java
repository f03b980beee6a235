package org.practiceportal.web.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Statements to a module's tables that stand in a file {@code db/ID/NAME.sql}, each below a line {@code -- kind: about}. They name
 * their parameters with a colon, and both databases understand them.
 */
public final class ModuleScript {

    private static final Pattern STATEMENT = Pattern.compile("(?m)^-- (\\w+):(.*)\\n((?:(?!--).*\\n?)*)");
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):(\\w+)");

    /** @param parameters their names, in the order of the question marks */
    public record Statement(String kind, String about, String sql, List<String> parameters) {

        public PreparedStatement prepared(Connection connection, Map<String, String> values) throws SQLException {
            var statement = connection.prepareStatement(sql);
            for (int i = 0; i < parameters.size(); i++) {
                statement.setString(i + 1, values.get(parameters.get(i)));
            }
            return statement;
        }
    }

    private ModuleScript() {}

    /** In the order in which they stand; none if the module has no such file. */
    public static List<Statement> read(String module, String name) {
        try (var in = Thread.currentThread().getContextClassLoader()
                .getResourceAsStream("db/" + module + "/" + name + ".sql")) {
            return in == null ? List.of() : statements(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Statement> statements(String script) {
        return STATEMENT.matcher(script).results().map(found -> {
            var sql = found.group(3).strip();
            return new Statement(found.group(1), found.group(2).strip(), PARAMETER.matcher(sql).replaceAll("?"),
                    PARAMETER.matcher(sql).results().map(name -> name.group(1)).toList());
        }).toList();
    }
}
