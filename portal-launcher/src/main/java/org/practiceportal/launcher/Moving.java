package org.practiceportal.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Moves the practice into the other database instead of starting the portal: {@code move --to postgresql} or
 * {@code move --to embedded}. The settings name the PostgreSQL; the embedded one is in the data folder.
 */
final class Moving {

    static final String WORD = "move";
    private static final String TO = "--to";
    private static final String EMBEDDED = "embedded";
    private static final String POSTGRESQL = "postgresql";

    private final Settings settings;
    private final Console console;

    Moving(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    /** Where to, as the command line says. */
    static String target(String... words) {
        if (words.length == 3 && words[1].equals(TO) && List.of(EMBEDDED, POSTGRESQL).contains(words[2])) {
            return words[2];
        }
        throw new StartRefused("Write: bin/portal move --to postgresql, or: bin/portal move --to embedded.");
    }

    /** @throws StartRefused with a sentence, and nothing was moved */
    void to(String target) {
        if (settings.isEmbedded()) {
            throw new StartRefused("PORTAL_DB_URL names no PostgreSQL. Set it and its account, then move again.");
        }
        if (!target.equals(EMBEDDED) && Files.notExists(settings.embeddedFile())) {
            throw new StartRefused("There is no embedded database in " + settings.folder(Setting.DATA_FOLDER)
                    + ", so there is nothing to move.");
        }
        try {
            var used = taken();
            move(used, target.equals(EMBEDDED));
        } catch (IOException e) {
            throw new StartRefused("The folder " + settings.folder(Setting.DATA_FOLDER) + " cannot be read.", e);
        }
    }

    private void move(FileChannel used, boolean back) throws IOException {
        var embedded = Settings.EMBEDDED + settings.embeddedFile();
        var postgresql = settings.text(Setting.DB_URL);
        try (used; var program = program()) {
            console.say("Moving the practice. Its present database is only read.");
            lines(program, back ? postgresql : embedded, back ? embedded : postgresql).forEach(console::say);
            console.say("Everything was moved, and reads as it did. "
                    + (back
                            ? "Take PORTAL_DB_URL out of the settings, and start the portal."
                            : "Start the portal with the settings as they are."));
        }
    }

    /** The lock that a portal with an embedded database holds. */
    private FileChannel taken() throws IOException {
        var folder = settings.folder(Setting.DATA_FOLDER);
        var channel = FileChannel.open(folder.resolve("in-use.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new StartRefused("A portal is using the data folder " + folder + ". Stop it first.");
        }
        return channel;
    }

    /** The application's own classes, with those of the plugins. */
    private URLClassLoader program() throws IOException {
        var inside = settings.home().resolve("lib/portal/WEB-INF");
        var all = new ArrayList<URL>();
        all.add(url(inside.resolve("classes")));
        try (var jars = Files.newDirectoryStream(inside.resolve("lib"), "*.jar")) {
            for (var jar : jars) {
                all.add(url(jar));
            }
        }
        for (var jar : Plugins.of(settings).jars()) {
            all.add(url(jar));
        }
        return new URLClassLoader(all.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }

    private List<String> lines(ClassLoader program, String from, String to) {
        Thread.currentThread().setContextClassLoader(program);
        var login = new Properties();
        login.put("user", settings.find(Setting.DB_USER).orElse(""));
        login.put("password", settings.find(Setting.DB_PASSWORD).orElse(""));
        try {
            var lines = program.loadClass("org.practiceportal.database.Move")
                    .getMethod("run", String.class, String.class, Properties.class, ClassLoader.class)
                    .invoke(null, from, to, login, program);
            return ((List<?>) lines).stream().map(String::valueOf).toList();
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof IllegalStateException refused
                    ? new StartRefused(refused.getMessage(), refused)
                    : new StartRefused(String.format(Locale.ROOT, "Nothing was moved: %s", e.getCause().getMessage()),
                            e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new StartRefused("The program is damaged.", e);
        }
    }
}
