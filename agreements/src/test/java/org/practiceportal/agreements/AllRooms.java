package org.practiceportal.agreements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** The classes of the program, among which the server finds those of one kind. */
final class AllRooms {

    private static final List<Class<?>> CLASSES = read();
    private static final ConcurrentHashMap<Class<?>, List<Class<?>>> FOUND = new ConcurrentHashMap<>();

    private AllRooms() {}

    static List<Class<?>> of(Class<?> kind) {
        return FOUND.computeIfAbsent(kind, wanted -> CLASSES.stream()
                .filter(known -> wanted.isAssignableFrom(known) && !Modifier.isAbstract(known.getModifiers()))
                .toList());
    }

    private static List<Class<?>> read() {
        try {
            var root = Path.of(AgreementsPage.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (var files = Files.walk(root.resolve("org"))) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(name -> name.matches("[^$]*(?<!View|-info)\\.class")).sorted()
                        .<Class<?>>map(AllRooms::load).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replace(".class", "").replaceAll("[/\\\\]", "."), false,
                    AllRooms.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
