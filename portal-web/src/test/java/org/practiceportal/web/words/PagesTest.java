package org.practiceportal.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page reads like the form it is. */
class PagesTest {

    private static final int WIDEST = 160;
    private static final Pattern NAMESPACE = Pattern.compile("xmlns:(\\w+)=\"([^\"]+)\"");
    /** Pages of one way that share its view, and pages without any. */
    private static final Map<String, String> VIEWS = Map.ofEntries(Map.entry("agreements/fit/addresses", "PathView"),
            Map.entry("agreements/overview/add", "AddClientView"),
            Map.entry("agreements/overview/facts", "ClientFactsView"),
            Map.entry("agreements/reading/later", "WishView"),
            Map.entry("agreements/reading/mistake", "WishView"), Map.entry("agreements/reading/paper", "WishView"),
            Map.entry("agreements/reading/welcome", "WishView"),
            Map.entry("agreements/reading/sections", "ClientReading"),
            Map.entry("practice/edit", "PracticeView"), Map.entry("signin", "SignInView"),
            Map.entry("welcome", "StartView"), Map.entry("error/403", "FailureView"),
            Map.entry("error/404", "FailureView"), Map.entry("error/413", "FailureView"),
            Map.entry("error/500", "FailureView"));

    @Test
    void decidesNothing() {
        assertEquals(List.of(), faults(page -> Expressions.deciding(Sources.text(page)).stream()));
    }

    @Test
    void isNoWiderThanAScreen() {
        assertEquals(List.of(),
                faults(page -> Sources.text(page).lines().filter(line -> line.length() > WIDEST)));
    }

    @Test
    void callsTheTagsOfALibraryByOnePrefix() {
        var prefixes = new TreeMap<String, TreeSet<String>>();
        Sources.ending(".xhtml").forEach(page -> NAMESPACE.matcher(Sources.text(page)).results()
                .forEach(found -> prefixes.computeIfAbsent(found.group(2), library -> new TreeSet<>())
                        .add(found.group(1))));
        prefixes.values().removeIf(names -> names.size() == 1);
        assertEquals(Map.of(), prefixes);
    }

    /** {@code policy/copy.xhtml} is the page of {@code CopyView}, and {@code policy/edit.xhtml} of {@code PolicyEditView}. */
    @Test
    void hasTheNameOfItsView() {
        var views = Sources.ending(".java").stream().map(PagesTest::name).collect(Collectors.toSet());
        assertEquals(List.of(), Sources.ending(".xhtml").stream().map(PagesTest::address)
                .filter(address -> !address.contains("WEB-INF"))
                .filter(address -> named(address).noneMatch(views::contains)).toList());
    }

    private static Stream<String> named(String address) {
        var path = Path.of(address);
        var page = capital(path.getFileName().toString());
        var room = path.getParent() == null ? "" : capital(path.getParent().getFileName().toString());
        return Stream.of(page + "View", room + page + "View", VIEWS.getOrDefault(address, ""));
    }

    private static String address(Path page) {
        return page.toString().replaceFirst(".*/(webapp|META-INF/resources)/", "").replaceFirst("\\.xhtml$", "");
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\..*", "");
    }

    private static String capital(String name) {
        return Stream.of(name.split("-")).map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT)
                + part.substring(1)).collect(Collectors.joining());
    }

    private static List<String> faults(Function<Path, Stream<String>> look) {
        return Sources.ending(".xhtml").stream().flatMap(page -> look.apply(page).map(fault -> page + " " + fault))
                .toList();
    }
}
