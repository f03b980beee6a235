package org.practiceportal.web.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.practiceportal.api.Practice;
import org.practiceportal.api.Rounds;
import org.practiceportal.database.Backup;
import org.practiceportal.database.BackupKey;
import org.practiceportal.database.BackupTrouble;
import org.practiceportal.launcher.Setting;
import org.practiceportal.launcher.Settings;

/** Makes a backup each day, where the settings name a key. Of several portals on one database, one does. */
@ApplicationScoped
public class BackupRound {

    private static final Logger LOG = Logger.getLogger(BackupRound.class.getName());
    private static final Duration LOOK = Duration.ofMinutes(1);

    @Inject
    Rounds rounds;

    @Inject
    Backups backups;

    @Inject
    Practice practice;

    @Inject
    Clock clock;

    @Inject
    Config config;

    @Inject
    @ConfigProperty(name = "portal.backup.key")
    Optional<String> key;

    @Inject
    @ConfigProperty(name = "portal.backup.at")
    String at;

    /** A mistyped key stops the start: it would be found out when a backup is needed. */
    void start(@Observes Startup started) {
        key.ifPresent(BackupKey::require);
        if (key.isPresent()) {
            // What was missed is made up for at once.
            BackupRhythm.of(at).ifPresent(rhythm -> rounds.every("backups", LOOK, () -> look(rhythm)).sooner());
        }
    }

    private void look(BackupRhythm rhythm) {
        if (rhythm.isDue(clock.instant(), practice.zone(), backups.lastGood(), backups.lastTry())) {
            try {
                Backup.make(settings(), BackupRound.class.getClassLoader(), clock, rounds::isEnding);
            } catch (IllegalStateException e) {
                LOG.log(BackupTrouble.of(e) == BackupTrouble.BUSY ? Level.FINE : Level.WARNING, e.getMessage());
            }
        }
    }

    /** The portal's own and the plugins'. */
    Map<String, String> settings() {
        var all = new HashMap<String, String>();
        Stream.concat(Stream.of(Setting.values()).map(Setting::key),
                StreamSupport.stream(config.getPropertyNames().spliterator(), false).filter(Settings::isOfPlugin))
                .forEach(name -> config.getOptionalValue(name, String.class).ifPresent(value -> all.put(name, value)));
        return all;
    }

    /** Whether anybody has said to whom backups are encrypted. */
    boolean hasKey() {
        return key.isPresent();
    }
}
