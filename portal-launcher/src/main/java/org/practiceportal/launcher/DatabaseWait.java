package org.practiceportal.launcher;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/**
 * Looks at the PostgreSQL before the server starts: waits while it is not there yet, and says at once what waiting does not
 * mend. The driver is the application's own.
 */
final class DatabaseWait {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** Codes of PostgreSQL (appendix A) and of its driver. */
    private static final String CONNECTION = "08";
    private static final List<String> LATER = List.of("57P03", "57P01", "57P02", "53300", "53400", "25006");

    private final Settings settings;
    private final Console console;

    DatabaseWait(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    /** @throws StartRefused if the database does not come in time, or does not let the portal do its work */
    void untilItIsThere(Path libraries) {
        if (settings.isEmbedded()) {
            return;
        }
        try (var loader = new URLClassLoader(jars(libraries), ClassLoader.getPlatformClassLoader())) {
            var driver = (Driver) loader.loadClass("org.postgresql.Driver").getDeclaredConstructor().newInstance();
            await(driver, System.nanoTime() + Duration.parse(settings.text(Setting.START_WAIT)).toNanos());
        } catch (IOException | ReflectiveOperationException e) {
            throw new StartRefused(
                    String.format(Locale.ROOT, "The program is damaged: the driver of PostgreSQL is not in %s.",
                            libraries),
                    e);
        }
    }

    private static URL[] jars(Path libraries) throws IOException {
        var jars = new ArrayList<URL>();
        try (var files = Files.newDirectoryStream(libraries, "postgresql-*.jar")) {
            for (var file : files) {
                jars.add(url(file));
            }
        }
        return jars.toArray(URL[]::new);
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }

    /** @param end of {@link System#nanoTime} */
    void await(Driver driver, long end) {
        var told = false;
        while (true) {
            try (var connection = driver.connect(settings.text(Setting.DB_URL), login())) {
                requireSchema(connection);
                return;
            } catch (SQLException e) {
                var why = cause(e);
                if (System.nanoTime() > end) {
                    throw new StartRefused(why + " The portal has waited for " + settings.text(Setting.START_WAIT)
                            + ". Start the database, or correct PORTAL_DB_URL; then start the portal again.", e);
                }
                if (!told) {
                    console.say("Waiting for the database: " + why);
                    told = true;
                }
                pause();
            }
        }
    }

    private Properties login() {
        var login = new Properties();
        login.put("user", settings.find(Setting.DB_USER).orElse(""));
        login.put("password", settings.find(Setting.DB_PASSWORD).orElse(""));
        login.putIfAbsent("loginTimeout", "5");
        login.putIfAbsent("connectTimeout", "5");
        login.putIfAbsent("socketTimeout", "10");
        return login;
    }

    /** What waiting may mend, in words; everything else ends the start. */
    private String cause(SQLException e) {
        if (isAboutTls(e)) {
            throw new StartRefused(
                    String.format(Locale.ROOT,
                            "The database %s is there, but not by TLS, or with a certificate that is not its own or that",
                            place()) + " nobody here trusts. Mend that; or see PORTAL_DB_TLS.",
                    e);
        }
        var code = e.getSQLState() == null ? CONNECTION : e.getSQLState();
        if (code.startsWith(CONNECTION) || LATER.contains(code)) {
            return switch (code) {
                case "53300", "53400" -> "The database has no connection left for the portal.";
                case "57P03", "57P01", "57P02" -> "The database is starting or stopping.";
                case "25006" -> "The database can only be read.";
                default -> String.format(Locale.ROOT, "The database %s cannot be reached.", place());
            };
        }
        throw new StartRefused(switch (code) {
            case "28P01", "28000" ->
                "The database does not let the portal in: PORTAL_DB_USER or PORTAL_DB_PASSWORD is wrong,"
                        + " or its pg_hba.conf does not allow this machine.";
            case "3D000" ->
                "There is no database of the name that PORTAL_DB_URL gives. Create it, owned by PORTAL_DB_USER.";
            default -> String.format(Locale.ROOT, "The database refuses the portal (code %s).", code);
        }, e);
    }

    private static boolean isAboutTls(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(50)
                .anyMatch(cause -> cause instanceof SSLException || String.valueOf(cause.getMessage()).contains("SSL"));
    }

    private String place() {
        return String.join(" or ", DatabaseAddress.of(settings.text(Setting.DB_URL)).hosts());
    }

    private static void requireSchema(Connection connection) throws SQLException {
        try (var ask = connection.createStatement();
                var answer = ask.executeQuery("select current_schema(),"
                        + " has_schema_privilege(current_schema(), 'create'), pg_is_in_recovery()")) {
            answer.next();
            if (answer.getBoolean(3)) {
                throw new SQLException("a standby", "25006");
            }
            if (answer.getString(1) == null || !answer.getBoolean(2)) {
                throw new StartRefused(
                        "The account of PORTAL_DB_USER may not create tables. Make it the owner of its database:"
                                + " alter database NAME owner to USER; and of its schema: alter schema public owner to USER.");
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The start was interrupted.", e);
        }
    }
}
