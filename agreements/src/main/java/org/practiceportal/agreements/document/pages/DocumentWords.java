package org.practiceportal.agreements.document.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.practiceportal.api.Bundles;
import org.practiceportal.api.PaperSize;

/**
 * The words that a document itself adds, in its language; in English where its language is not spoken here. Belongs to one
 * document, and so to one thread.
 */
public final class DocumentWords {

    private static final String BUNDLE = "org.practiceportal.agreements.document.pages.printed";
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

    private final ResourceBundle bundle;
    private final PaperSize place;

    /** @param language BCP 47 tag */
    public DocumentWords(String language) {
        this(language, ZoneOffset.UTC);
    }

    /**
     * @param language BCP 47 tag
     * @param place    where it is read; one language writes dates in several ways
     */
    public DocumentWords(String language, ZoneId place) {
        this.place = PaperSize.of(place);
        bundle = Bundles.in(Locale.forLanguageTag(language), BUNDLE, DocumentWords.class.getClassLoader());
    }

    /**
     * Arguments are put in as they are, in one pass: a name that looks like a placeholder or a quote stays what it is.
     */
    public String get(String key, Object... arguments) {
        var words = bundle.getString(key);
        if (arguments.length == 0) {
            return words;
        }
        var out = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            var place = words.startsWith("{", i) && words.startsWith("}", i + 2)
                    && words.charAt(i + 1) - '0' < arguments.length;
            out.append(place ? arguments[words.charAt(i + 1) - '0'] : words.charAt(i));
            i += place ? 2 : 0;
        }
        return out.toString();
    }

    /**
     * Date, time, the zone and its offset from UTC. Names of months are words of ours, and zones have the name by which they are
     * chosen: what Java calls them in other languages changes from one Java to the next.
     */
    String instant(Instant at, ZoneId zone) {
        var there = at.atZone(zone);
        return get("instant", day(there.toLocalDate()), time(there), zone.getId().replace('_', ' '),
                offset(there));
    }

    /** The same without the zone's name, where there is little room. */
    String shortInstant(Instant at, ZoneId zone) {
        var there = at.atZone(zone);
        return get("shortInstant", day("shortDay", "shortMonths", there.toLocalDate()), time(there),
                offset(there));
    }

    /** A language's name. */
    String language(String tag) {
        var key = "language." + Locale.forLanguageTag(tag).getLanguage();
        return bundle.containsKey(key) ? bundle.getString(key) : tag;
    }

    public String day(LocalDate day) {
        return day("day", "months", day);
    }

    /** The date alone, where the moment stands elsewhere. */
    public String day(Instant at, ZoneId zone) {
        return day(LocalDate.ofInstant(at, zone));
    }

    private String day(String words, String months, LocalDate day) {
        return get(written(words), day.getDayOfMonth(), bundle.getString(months).split(" ")[day.getMonthValue() - 1],
                day.getYear());
    }

    private String time(ZonedDateTime at) {
        return DateTimeFormatter.ofPattern(bundle.getString(written("time")), Locale.ROOT).format(at);
    }

    /** Where people print on Letter they may write dates in a way of their own. */
    private String written(String key) {
        var there = key + "." + place;
        return bundle.containsKey(there) ? there : key;
    }

    /** With a minus sign, where a hyphen would let the line end. */
    private static String offset(ZonedDateTime at) {
        return OFFSET.format(at).replace('-', '\u2212');
    }
}
