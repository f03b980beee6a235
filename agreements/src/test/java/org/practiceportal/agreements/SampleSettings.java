package org.practiceportal.agreements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.practiceportal.agreements.document.seal.SealKeyFile;

/** The settings of the sample practice: one seal for all tests, and nobody else is asked. */
final class SampleSettings {

    private static final Map<String, String> ALL = Map.of("portal.data.dir", directory().toString(),
            "portal.seal.every", "PT30S");

    private SampleSettings() {}

    static Object of(String name, Class<?> type) {
        var value = ALL.get(name);
        return type == Optional.class
                ? Optional.ofNullable(value)
                : type == Duration.class ? Duration.parse(value) : value;
    }

    private static Path directory() {
        try {
            var folder = Files.createTempDirectory("practice");
            new SealKeyFile(folder.resolve("seal.p12"),
                    Clock.fixed(Instant.parse("2026-10-01T00:00:00Z"), ZoneOffset.UTC),
                    new SecureRandom()).key(Optional.empty());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.list(folder)) {
            Stream.concat(files, Stream.of(folder)).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
