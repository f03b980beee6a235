package org.practiceportal.web.system;

import java.time.Duration;
import java.time.Instant;
import org.practiceportal.api.SystemLine;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Words;

/**
 * What was seen of the certificate at the address where browsers reach the portal.
 *
 * @param outcome what came of it
 * @param from    when it begins to be valid; {@code null} if none was seen
 * @param until   when it ends; likewise
 */
record CertificateLook(Outcome outcome, Instant from, Instant until) {

    /** Those for three months are renewed a month before. */
    private static final Duration SOON = Duration.ofDays(14);
    /** Those for some days only, likewise when a third of their time is left. */
    private static final int PART = 6;

    enum Outcome {
        /** Nobody has looked yet. */
        NOT_YET,
        /** Browsers reach it without. */
        PLAIN,
        /** The address cannot be reached from here. */
        UNREACHED,
        /** It was seen, and nobody whom this machine knows vouches for it. */
        UNKNOWN_ISSUER,
        SEEN
    }

    static CertificateLook of(Outcome outcome) {
        return new CertificateLook(outcome, null, null);
    }

    /** Whether browsers are sure to trust it. */
    boolean isValid(Instant now) {
        return outcome == Outcome.SEEN && until.isAfter(now);
    }

    SystemLine line(Instant now) {
        var subject = say("system.certificate");
        return switch (outcome) {
            case NOT_YET -> SystemLine.open(subject, say("system.certificate.notYet"), null);
            case PLAIN -> SystemLine.open(subject, say("system.certificate.plain"),
                    say("system.certificate.plain.help"));
            case UNREACHED -> SystemLine.open(subject, say("system.certificate.unreached"),
                    say("system.certificate.unreached.help"));
            case UNKNOWN_ISSUER, SEEN -> seen(subject, now);
        };
    }

    private SystemLine seen(Text subject, Instant now) {
        if (!until.isAfter(now)) {
            return SystemLine.trouble(subject, say("system.certificate.ended", until),
                    say("system.certificate.renew"));
        }
        if (Duration.between(now, until).compareTo(warning()) < 0) {
            return SystemLine.trouble(subject, say("system.certificate.ends", until), say("system.certificate.renew"));
        }
        return outcome == Outcome.SEEN
                ? SystemLine.well(subject, say("system.certificate.valid", until))
                : SystemLine.open(subject, say("system.certificate.unknown", until),
                        say("system.certificate.unknown.help"));
    }

    private Duration warning() {
        var part = Duration.between(from, until).dividedBy(PART);
        return part.compareTo(SOON) < 0 ? part : SOON;
    }

    private static Text say(String key, Object... arguments) {
        return Text.of(Words.BUNDLE, key, arguments);
    }
}
