package org.practiceportal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a start failed, from what was logged on its way. */
class FirstFailureTest {

    private static final String PORTAL = "org.practiceportal.web.Practice";
    private static final Plugins NONE = Plugins.of(Settings.of(new Properties(), Map.of()));

    private static void logs(FirstFailure failure, Level level, String logger, Throwable thrown) {
        var entry = new LogRecord(level, "It went wrong.");
        entry.setLoggerName(logger);
        entry.setThrown(thrown);
        failure.publish(entry);
    }

    private static Throwable wrapped(String message, String cause) {
        return new IllegalStateException(message, new IllegalArgumentException(cause));
    }

    @Test
    void whatThePortalLogsIsSaidItselfAndOfTheServersTheInnermostCause() {
        try (var failure = FirstFailure.watched()) {
            logs(failure, Level.SEVERE, PORTAL, wrapped("The folder is full.", "errno 28"));
            assertEquals("The portal does not start. The folder is full.", failure.sentence(NONE));
        }
        try (var failure = FirstFailure.watched()) {
            logs(failure, Level.SEVERE, "org.example.Server", wrapped("Deployment failed", "The folder is full."));
            assertEquals("The portal does not start. The folder is full.", failure.sentence(NONE));
        }
    }

    @Test
    void theFirstThatWasThrownCounts() {
        try (var failure = FirstFailure.watched()) {
            logs(failure, Level.WARNING, PORTAL, new IllegalStateException("A warning."));
            logs(failure, Level.SEVERE, PORTAL, null);
            assertEquals("The portal does not start. ", failure.sentence(NONE));
            logs(failure, Level.SEVERE, PORTAL, new IllegalStateException("The first."));
            logs(failure, Level.SEVERE, PORTAL, new IllegalStateException("What follows from it."));
            assertEquals("The portal does not start. The first.", failure.sentence(NONE));
        }
    }

    @Test
    void thePluginThatItComesFromIsNamedOnce(@TempDir Path folder) throws IOException {
        try (var jar = new ZipOutputStream(Files.newOutputStream(folder.resolve("garden.jar")))) {
            jar.putNextEntry(new ZipEntry("org/example/garden/Bed.class"));
        }
        var plugins = Plugins.of(Settings.of(new Properties(), Map.of("PORTAL_PLUGINS_DIR", folder.toString())));
        try (var failure = FirstFailure.watched()) {
            logs(failure, Level.SEVERE, PORTAL, new IllegalStateException("No org.example.garden.Bed."));
            assertEquals("The plugin garden.jar keeps the portal from starting (No org.example.garden.Bed.). "
                    + Plugins.REMEDY, failure.sentence(plugins));
        }
        try (var failure = FirstFailure.watched()) {
            logs(failure, Level.SEVERE, PORTAL, new IllegalStateException("garden.jar: org.example.garden.Bed"));
            assertEquals("The portal does not start. garden.jar: org.example.garden.Bed", failure.sentence(plugins));
        }
    }

    @Test
    void itListensWhileTheApplicationStarts() {
        var failure = FirstFailure.watched();
        try (failure) {
            assertTrue(List.of(Logger.getLogger("").getHandlers()).contains(failure));
        }
        assertFalse(List.of(Logger.getLogger("").getHandlers()).contains(failure));
    }

    @Test
    void aMessageThatIsAStackTraceIsReadForItsLastCause() {
        assertEquals("a.jar and b.jar both have a bean named x", FirstFailure.reason("""
                CDI definition failure:Exception List with 1 exceptions:
                Exception 0 :
                jakarta.enterprise.inject.spi.DefinitionException: wrapped
                \tat org.example.Deployer.deploy(Deployer.java:10)
                Caused by: java.lang.IllegalStateException: a.jar and b.jar both have a bean named x
                \tat org.example.Names.seen(Names.java:20)
                """));
    }

    @Test
    void aSentenceIsItself() {
        assertEquals("It stings.", FirstFailure.reason("\n It stings.\nAnd more."));
        assertEquals("null", FirstFailure.reason(null));
    }
}
