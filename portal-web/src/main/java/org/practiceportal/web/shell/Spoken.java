package org.practiceportal.web.shell;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.practiceportal.api.Bundles;
import org.practiceportal.api.Text;

/** Turns a {@link Text} into words. */
public final class Spoken {

    private Spoken() {}

    /** The words in {@code locale}; instants among the arguments become date and time in {@code zone}. */
    public static String in(Locale locale, ZoneId zone, Text text) {
        var pattern = Bundles.in(locale, text.bundle(), Thread.currentThread().getContextClassLoader())
                .getString(text.key());
        if (text.arguments().isEmpty()) {
            return pattern;
        }
        var arguments = text.arguments().stream()
                .map(argument -> argument instanceof Instant instant ? instant(locale, zone, instant) : argument);
        return new MessageFormat(pattern, locale).format(arguments.toArray());
    }

    /** Date, time and zone, so that nobody has to guess whose clock it was. */
    public static String instant(Locale locale, ZoneId zone, Instant instant) {
        var there = instant.atZone(zone);
        return new DateTimeFormatterBuilder().appendLocalized(FormatStyle.LONG, FormatStyle.SHORT).toFormatter(locale)
                .format(there) + " " + DateTimeFormatter.ofPattern("zzz", locale).format(there);
    }
}
