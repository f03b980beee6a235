package org.practiceportal.database;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups stay: of each of the last days, weeks and months that have one, the newest. The newest of all always stays.
 * Days are those of UTC, so that no zone's summer time takes one away.
 */
record Rotation(int days, int weeks, int months) {

    Rotation {
        if (days < 1 || weeks < 1 || months < 1) {
            throw new IllegalArgumentException("A rotation keeps at least one of each.");
        }
    }

    Set<Instant> kept(Collection<Instant> made) {
        var kept = new HashSet<Instant>();
        keepNewest(made, days, day -> day, kept);
        keepNewest(made, weeks, day -> day.get(IsoFields.WEEK_BASED_YEAR) * 100L
                + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), kept);
        keepNewest(made, months, day -> day.getLong(ChronoField.PROLEPTIC_MONTH), kept);
        return kept;
    }

    private static void keepNewest(Collection<Instant> made, int most, Function<LocalDate, Object> period,
            Set<Instant> kept) {
        var seen = new HashSet<>();
        made.stream().sorted(Comparator.reverseOrder()).forEach(each -> {
            if (seen.size() < most && seen.add(period.apply(LocalDate.ofInstant(each, ZoneOffset.UTC)))) {
                kept.add(each);
            }
        });
    }
}
