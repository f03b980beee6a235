package org.practiceportal.web.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;
import org.practiceportal.api.Bundles;
import org.practiceportal.api.PortalModule;
import org.practiceportal.api.SystemLine;
import org.practiceportal.api.Text;
import org.practiceportal.web.rounds.RoundState;
import org.practiceportal.web.shell.Modules;
import org.practiceportal.web.shell.Words;

/** Each kind of round, by the words that its module has for it. */
@ApplicationScoped
class RoundLines {

    @Inject
    Modules modules;

    List<SystemLine> of(List<RoundState> rounds, Instant now) {
        var bundles = Stream.concat(modules.all().stream().map(PortalModule::id)
                .map(id -> "org.practiceportal." + id + ".messages"), Stream.of(Words.BUNDLE)).toList();
        return rounds.stream().map(round -> line(name(round.name(), bundles), round, now)).toList();
    }

    static SystemLine line(Text subject, RoundState round, Instant now) {
        if (round.isFailing()) {
            return SystemLine.trouble(subject, say("round.failed", round.failedAt()), say("round.failed.help"));
        }
        if (round.isLate(now)) {
            return SystemLine.trouble(subject, round.wellAt() == null
                    ? say("round.never", round.since())
                    : say("round.late", round.wellAt()), say("round.late.help"));
        }
        return round.wellAt() == null
                ? SystemLine.open(subject, say("round.notYet"), null)
                : SystemLine.well(subject, say("round.well", round.wellAt()));
    }

    /** What nobody has words for is called as in the log. */
    private static Text name(String round, List<String> bundles) {
        var key = "round." + round;
        return bundles.stream().filter(bundle -> has(bundle, key)).findFirst().map(bundle -> Text.of(bundle, key))
                .orElseGet(() -> say("round.other", round));
    }

    private static boolean has(String bundle, String key) {
        return found(bundle).filter(words -> words.containsKey(key)).isPresent();
    }

    private static Optional<java.util.ResourceBundle> found(String bundle) {
        try {
            return Optional.of(
                    Bundles.in(Locale.ENGLISH, bundle, Thread.currentThread().getContextClassLoader()));
        } catch (MissingResourceException e) {
            // A module of which nobody has asked for words yet.
            return Optional.empty();
        }
    }

    private static Text say(String key, Object... arguments) {
        return Text.of(Words.BUNDLE, key, arguments);
    }
}
