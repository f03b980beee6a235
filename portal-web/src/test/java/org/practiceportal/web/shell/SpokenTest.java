package org.practiceportal.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practiceportal.api.AsksTheMachine;
import org.practiceportal.api.Bundles;
import org.practiceportal.api.Text;

/** What is said on pages and in mails depends on the reader alone. */
class SpokenTest {

    private static final List<String> BUNDLES = List.of(Words.BUNDLE,
            "org.practiceportal.agreements.AgreementsWords");
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final Object[] NUMBERS = {1234567, 2, 3, 4, 5, 6};
    private static final Instant AT = Instant.parse("2026-11-03T21:07:42Z");

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "tr-TR", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva",
            "ja-JP-u-ca-japanese",
            "es-ES", "de-DE"})
    @AsksTheMachine("to set another language than the reader's")
    void everySentenceIsTheSameOnEveryMachine(String machine) {
        var here = said();
        var language = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertEquals(here, said());
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
        assertTrue(here.size() > 500 && here.values().stream().anyMatch(words -> words.contains("1,234,567")),
                here.size() + " sentences");
    }

    /** By reader, bundle and key. */
    private static SortedMap<String, String> said() {
        var said = new TreeMap<String, String>();
        for (var reader : List.of(Locale.ENGLISH, Locale.of("es"), Locale.FRENCH)) {
            said.put(reader + " instant", Spoken.instant(reader, ZONE, AT));
            for (var bundle : BUNDLES) {
                var words = Bundles.in(reader, bundle, SpokenTest.class.getClassLoader());
                for (var key : words.keySet().stream().filter(key -> words.getString(key).contains("{0")).toList()) {
                    said.put(reader + " " + bundle + " " + key, Spoken.in(reader, ZONE, Text.of(bundle, key, NUMBERS)));
                    if (!words.getString(key).matches("(?s).*\\{\\d,(choice|number),.*")) {
                        said.put(reader + " " + bundle + " " + key + " at",
                                Spoken.in(reader, ZONE, Text.of(bundle, key, AT, AT, AT, AT, AT, AT)));
                    }
                }
            }
        }
        return said;
    }
}
