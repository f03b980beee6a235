package org.practiceportal.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practiceportal.api.Bundles;
import org.practiceportal.web.shell.Words;

/** Whatever the portal says. */
class WordsTest {

    private static final List<String> TRANSLATIONS = List.of("es");
    private static final Map<String, List<Bundle>> SPOKEN = Map.of("portal", Bundle.messages("portal-web"),
            "agreements", Bundle.messages("agreements"));
    private static final Pattern KEY_IN_BUNDLE = Pattern.compile("(?m)^([^#!\\s=]+) *=");
    private static final Pattern KEY_IN_PAGE = Pattern.compile("\\b(portal|agreements)\\['([^']+)'\\]");
    private static final Pattern KEY_IN_CODE = Pattern
            .compile("Text\\s*\\.of\\(\\s*[\\w.]*BUNDLE,\\s*\"([^\"]+[^.\"])\"[,)]");
    private static final Pattern KEY_ABOUT_MAIL = Pattern.compile("mailWords\\.of\\(([^;]*?['\"])\\)");
    private static final Pattern QUOTED = Pattern.compile("['\"]([a-zA-Z.]+)['\"]");
    private static final Pattern ACT = Pattern.compile("new AuditEntry\\(([^;]+);");
    private static final Pattern NAME_OF_ACT = Pattern.compile("\"([a-z]+\\.[a-zA-Z]+)\"");
    private static final Pattern ROUND = Pattern.compile("rounds\\s*\\.(?:every|onEachInstance)\\(\\s*\"([^\"]+)\"");
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

    /** So that whoever reads a key finds its file. */
    @Test
    void beginsWithWhatOneRoomAloneSays() {
        SPOKEN.forEach((module, rooms) -> {
            var beginnings = rooms.stream().flatMap(room -> room.beginnings().stream()).sorted().toList();
            assertEquals(beginnings.stream().distinct().toList(), beginnings, module);
        });
    }

    @Test
    void isFoundByPagesWhateverTheRoom() {
        Map.of("portal", Words.BUNDLE, "agreements", "org.practiceportal.agreements.AgreementsWords")
                .forEach((module, joined) -> assertEquals(
                        SPOKEN.get(module).stream().flatMap(room -> room.keys().stream()).collect(Collectors.toSet()),
                        Bundles.in(Locale.ENGLISH, joined, Words.class.getClassLoader()).keySet(), module));
    }

    /** A bundle without a language would be taken for any, and one in the language of the machine before ours. */
    @Test
    void saysItsLanguage() {
        assertEquals(List.of(), Sources.ending(".properties").stream()
                .filter(file -> !file.toString().matches(".*_(en|es)\\.properties")).toList());
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
                    .filter(key -> !isSaid(key.group(1), key.group(2)))
                    .forEach(key -> missing.add(page + " " + key.group(2)));
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void isFoundInItsBundleByTheCode() {
        var missing = new ArrayList<String>();
        for (var source : Sources.ending(".java")) {
            var module = source.startsWith(Path.of("..", "agreements")) ? "agreements" : "portal";
            KEY_IN_CODE.matcher(Sources.text(source)).results().filter(key -> !isSaid(module, key.group(1)))
                    .forEach(key -> missing.add(source + " " + key.group(1)));
        }
        assertEquals(List.of(), missing);
    }

    /** What is true with a mail server has a sentence beside it that is true without. */
    @Test
    void isSaidWithoutAMailServerToo() {
        var sources = Stream.concat(Sources.ending(".xhtml").stream(), Sources.ending(".java").stream());
        var asked = sources.flatMap(source -> KEY_ABOUT_MAIL.matcher(Sources.text(source)).results())
                .flatMap(call -> QUOTED.matcher(call.group(1)).results()).map(key -> key.group(1)).distinct().toList();
        assertTrue(asked.size() > 10, asked::toString);
        assertEquals(List.of(), asked.stream().flatMap(key -> Stream.of(key, key + ".unsent"))
                .filter(key -> !isSaid("agreements", key)).toList());
    }

    @Test
    void isFoundForEveryActOfTheAuditTrail() {
        var missing = new ArrayList<String>();
        for (var source : Sources.ending(".java")) {
            ACT.matcher(Sources.text(source)).results()
                    .flatMap(act -> NAME_OF_ACT.matcher(act.group(1)).results()).map(name -> name.group(1))
                    .filter(name -> SPOKEN.keySet().stream().noneMatch(module -> isSaid(module, "audit." + name)))
                    .forEach(name -> missing.add(source + " " + name));
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void isFoundForEveryKindOfRound() {
        var missing = new ArrayList<String>();
        for (var source : Sources.ending(".java")) {
            ROUND.matcher(Sources.text(source)).results().map(round -> "round." + round.group(1))
                    .filter(key -> SPOKEN.keySet().stream().noneMatch(module -> isSaid(module, key)))
                    .forEach(key -> missing.add(source + " " + key));
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void isEscapedOnThePage() {
        var raw = Sources.ending(".xhtml").stream().filter(page -> Sources.text(page).contains("escape=\"false\""))
                .map(page -> page.getFileName().toString()).filter(page -> !MAY_WRITE_HTML.contains(page));
        assertEquals(List.of(), raw.toList());
    }

    private static boolean isSaid(String module, String key) {
        return SPOKEN.get(module).stream().anyMatch(bundle -> bundle.has(key));
    }

    @Test
    void isCounted() {
        assertTrue(Bundle.all().stream().mapToInt(Bundle::size).sum() > 300);
        assertTrue(Sources.ending(".xhtml").size() > 15);
    }
}
