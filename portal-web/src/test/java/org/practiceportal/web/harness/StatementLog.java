package org.practiceportal.web.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the embedded database is asked, which the portal notes down when it is told to. */
public final class StatementLog {

    private static final Pattern STATEMENT = Pattern.compile("\\b(?:SELECT|INSERT|UPDATE|DELETE|MERGE) [^\n]*");

    /** As they are added behind it. */
    private static final Pattern VALUES = Pattern.compile(" \\([^()]*\\)$");

    /** Longer than the portal of the walks waits between two looks at its outbox. */
    private static final Duration QUIET = Duration.ofMillis(2500);

    private final Path file;

    private StatementLog(Path file) {
        this.file = file;
    }

    /** That of the portal of the long walks. */
    public static StatementLog ofTheWalk() {
        return new StatementLog(Path.of("target", "statements.log"));
    }

    /** What the portal asks again and again by itself, as it does now, while nobody asks it anything. */
    public Set<String> unasked() {
        return Set.copyOf(during(() -> LockSupport.parkNanos(QUIET.toNanos())));
    }

    /** What is asked, whatever it is asked about. */
    public static String withoutValues(String statement) {
        return VALUES.matcher(statement).replaceFirst("");
    }

    /** All statements that are asked meanwhile, also those for somebody else. */
    public List<String> during(Runnable request) {
        try {
            var before = Files.size(file);
            request.run();
            try (var channel = FileChannel.open(file).position(before);
                    var asked = Channels.newInputStream(channel)) {
                return STATEMENT.matcher(new String(asked.readAllBytes(), StandardCharsets.UTF_8)).results()
                        .map(MatchResult::group).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
