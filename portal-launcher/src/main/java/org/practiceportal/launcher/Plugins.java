package org.practiceportal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The jars in the plugins folder. */
record Plugins(List<Path> jars) {

    /** Tells the application which of its libraries came from the folder. */
    static final String NAMES = "portal.plugins";
    private static final Pattern CLASS_NAME = Pattern.compile("\\b[a-zA-Z_][\\w$]*(?:[./][a-zA-Z_][\\w$]*)+");
    private static final String REMEDY = "Take it out of the plugins folder, or put another version there.";
    /** Java 1 wrote 45, Java 21 writes 65 (The Java Virtual Machine Specification, table 4.1-A). */
    private static final int BEFORE_JAVA_1 = 44;

    /** Most portals have no plugin of others, nor a folder for them; one that was named has to be there. */
    static Plugins of(Settings settings) {
        var folder = settings.folder(Setting.PLUGINS_FOLDER);
        var usual = settings.home().resolve(Setting.PLUGINS_FOLDER.usual());
        return Files.notExists(folder) && folder.equals(usual) ? new Plugins(List.of()) : in(folder);
    }

    private static Plugins in(Path folder) {
        var jars = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder, "*.jar")) {
            files.forEach(jars::add);
        } catch (IOException e) {
            throw new StartRefused("The plugins folder %s cannot be read.".formatted(folder), e);
        }
        jars.sort(null);
        jars.forEach(Plugins::check);
        return new Plugins(List.copyOf(jars));
    }

    private static void check(Path jar) {
        try (var zip = new ZipFile(jar.toFile())) {
            var newest = zip.stream().filter(entry -> entry.getName().endsWith(".class"))
                    .filter(entry -> !entry.getName().startsWith("META-INF/"))
                    .mapToInt(entry -> version(zip, entry.getName()))
                    .max().orElse(0);
            if (newest - BEFORE_JAVA_1 > Runtime.version().feature()) {
                throw new StartRefused(
                        "The plugin %s needs Java %d, and this is Java %d. %s".formatted(jar.getFileName(),
                                newest - BEFORE_JAVA_1, Runtime.version().feature(), REMEDY));
            }
        } catch (IOException e) {
            throw new StartRefused("The plugin %s is no jar, or a damaged one. %s".formatted(jar.getFileName(), REMEDY),
                    e);
        }
    }

    /** The second number after the four bytes by which a class file is known. */
    private static int version(ZipFile zip, String name) {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            var head = in.readNBytes(8);
            return head.length < 8 ? 0 : (head[6] & 0xFF) << 8 | head[7] & 0xFF;
        } catch (IOException e) {
            throw new StartRefused("The plugin %s is damaged. %s".formatted(zip.getName(), REMEDY), e);
        }
    }

    /** Their file names, with commas between. */
    String names() {
        return jars.stream().map(jar -> jar.getFileName().toString()).collect(Collectors.joining(","));
    }

    /** The plugin whose class an exception names, in its message or on its way. */
    Optional<String> blamed(Throwable thrown) {
        return causes(thrown)
                .flatMap(cause -> Stream.concat(CLASS_NAME.matcher(String.valueOf(cause.getMessage())).results()
                        .map(found -> found.group()),
                        Stream.of(cause.getStackTrace()).map(StackTraceElement::getClassName)))
                .map(name -> name.replace('.', '/')).distinct().flatMap(name -> having(name).stream()).findFirst()
                .map(jar -> "The plugin %s keeps the portal from starting. %s".formatted(jar.getFileName(), REMEDY));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(50);
    }

    private Optional<Path> having(String className) {
        return jars.stream().filter(jar -> {
            try (var zip = new ZipFile(jar.toFile())) {
                return zip.getEntry(className + ".class") != null;
            } catch (IOException e) {
                return false;
            }
        }).findFirst();
    }
}
