package org.practiceportal.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that was run to its end: its code, and all that it said. */
record Command(int code, String said) {

    static Command run(String... words) {
        return run(Path.of("").toAbsolutePath(), Map.of(), List.of(words));
    }

    /** An empty value takes the variable away. */
    static Command run(Path folder, Map<String, String> environment, List<String> words) {
        try {
            var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
            environment.forEach((name, value) -> {
                if (value.isEmpty()) {
                    builder.environment().remove(name);
                } else {
                    builder.environment().put(name, value);
                }
            });
            var process = builder.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException(words + " does not end");
            }
            return new Command(process.exitValue(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What it said, if it went well. */
    String output() {
        if (code != 0) {
            throw new AssertionError("ended with " + code + ": " + said);
        }
        return said;
    }

    List<String> lines() {
        return output().lines().toList();
    }
}
