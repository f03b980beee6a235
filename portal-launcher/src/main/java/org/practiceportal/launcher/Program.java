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
import java.util.stream.Stream;

/** The application's own classes, with those of the plugins, for what is done without a server. */
final class Program {

    private static final String PACKAGE = "org.practiceportal.database.";

    private final Settings settings;

    Program(Settings settings) {
        this.settings = settings;
    }

    /**
     * What a program of the application says.
     *
     * @param otherwise what has not happened, if it fails
     * @param arguments of classes that the Java platform has; a class loader comes last by itself where one is asked for
     * @throws StartRefused with a sentence
     */
    List<String> said(String otherwise, String type, String name, Object... arguments) {
        try (var program = classes()) {
            Thread.currentThread().setContextClassLoader(program);
            var method = Stream.of(program.loadClass(PACKAGE + type).getMethods())
                    .filter(each -> each.getName().equals(name) && each.getParameterCount() <= arguments.length + 1)
                    .findFirst().orElseThrow();
            var all = new ArrayList<>(List.of(arguments));
            if (method.getParameterCount() > arguments.length) {
                all.add(program);
            }
            return ((List<?>) method.invoke(null, all.toArray())).stream().map(String::valueOf).toList();
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof IllegalStateException refused
                    ? new StartRefused(refused.getMessage(), refused)
                    : new StartRefused(String.format(Locale.ROOT, "%s: %s", otherwise, e.getCause().getMessage()),
                            e.getCause());
        } catch (ReflectiveOperationException | IOException e) {
            throw new StartRefused("The program is damaged.", e);
        }
    }

    private URLClassLoader classes() throws IOException {
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

    /** Takes the lock that a portal with an embedded database holds. */
    void whileUnused(Runnable work) {
        var folder = settings.folder(Setting.DATA_FOLDER);
        try (var channel = FileChannel.open(folder.resolve("in-use.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                throw new StartRefused("A portal is using the data folder " + folder + ". Stop it first.");
            }
            work.run();
        } catch (IOException e) {
            throw new StartRefused("The folder " + folder + " cannot be read.", e);
        }
    }
}
