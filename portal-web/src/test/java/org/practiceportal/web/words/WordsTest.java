package org.practiceportal.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever the portal says. */
class WordsTest {

    private static final List<String> TRANSLATIONS = List.of("es");
    private static final Map<String, Bundle> SPOKEN = Map.of("portal",
            Bundle.of("../portal-web/src/main/resources/org/practiceportal/web/messages"), "agreements",
            Bundle.of("../agreements/src/main/resources/org/practiceportal/agreements/messages"));
    private static final Pattern KEY_IN_BUNDLE = Pattern.compile("(?m)^([^#!\\s=]+) *=");
    private static final Pattern KEY_IN_PAGE = Pattern.compile("\\b(portal|agreements)\\['([^']+)'\\]");
    private static final Pattern KEY_IN_CODE = Pattern
            .compile("Text\\s*\\.of\\(\\s*[\\w.]*BUNDLE,\\s*\"([^\"]+[^.\"])\"[,)]");
    private static final Pattern ACT = Pattern.compile("new AuditEntry\\(([^;]+);");
    private static final Pattern NAME_OF_ACT = Pattern.compile("\"([a-z]+\\.[a-zA-Z]+)\"");
    /** Pages that write HTML which the sanitizer has made. */
    private static final List<String> MAY_WRITE_HTML = List.of("richtext.xhtml");

    @Test
    void isSaidInEveryLanguage() {
        var faults = Bundle.all().stream()
                .flatMap(bundle -> TRANSLATIONS.stream().flatMap(language -> bundle.faults(language).stream()));
        assertEquals(List.of(), faults.toList());
    }

    /** Of two lines with one key Java takes the second, and whoever mends the first wonders. */
    @Test
    void standsThereOnce() {
        var twice = new ArrayList<String>();
        for (var bundle : Sources.ending(".properties")) {
            var seen = new HashSet<String>();
            KEY_IN_BUNDLE.matcher(Sources.text(bundle)).results().map(line -> line.group(1))
                    .filter(key -> !seen.add(key)).forEach(key -> twice.add(bundle + " " + key));
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void standsInABundle() {
        var faults = Sources.ending(".xhtml").stream()
                .flatMap(page -> Markup.faults(Sources.text(page)).stream().map(fault -> page + " " + fault));
        assertEquals(List.of(), faults.toList());
    }

    @Test
    void isFoundInItsBundle() {
        var missing = new ArrayList<String>();
        for (var page : Sources.ending(".xhtml")) {
            KEY_IN_PAGE.matcher(Sources.text(page)).results()
                    .filter(key -> !SPOKEN.get(key.group(1)).has(key.group(2)))
                    .forEach(key -> missing.add(page + " " + key.group(2)));
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void isFoundInItsBundleByTheCode() {
        var missing = new ArrayList<String>();
        for (var source : Sources.ending(".java")) {
            var bundle = SPOKEN.get(source.startsWith(Path.of("..", "agreements")) ? "agreements" : "portal");
            KEY_IN_CODE.matcher(Sources.text(source)).results().filter(key -> !bundle.has(key.group(1)))
                    .forEach(key -> missing.add(source + " " + key.group(1)));
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void isFoundForEveryActOfTheAuditTrail() {
        var missing = new ArrayList<String>();
        for (var source : Sources.ending(".java")) {
            ACT.matcher(Sources.text(source)).results()
                    .flatMap(act -> NAME_OF_ACT.matcher(act.group(1)).results()).map(name -> name.group(1))
                    .filter(name -> SPOKEN.values().stream().noneMatch(bundle -> bundle.has("audit." + name)))
                    .forEach(name -> missing.add(source + " " + name));
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void isEscapedOnThePage() {
        var raw = Sources.ending(".xhtml").stream().filter(page -> Sources.text(page).contains("escape=\"false\""))
                .map(page -> page.getFileName().toString()).filter(page -> !MAY_WRITE_HTML.contains(page));
        assertEquals(List.of(), raw.toList());
    }

    @Test
    void isCounted() {
        assertTrue(Bundle.all().stream().mapToInt(Bundle::size).sum() > 300);
        assertTrue(Sources.ending(".xhtml").size() > 15);
    }
}
