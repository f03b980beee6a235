package org.practiceportal.web.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.practiceportal.web.walk.HostileWords.requireCalm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.practiceportal.web.harness.Browsers;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.Persona;
import org.practiceportal.web.harness.Said;
import org.practiceportal.web.harness.SampleWalk;
import org.practiceportal.web.harness.Visitor;
import org.practiceportal.web.harness.Wire;

/** Whatever is typed into the pages of the agreements, or sent to them without one, does no harm and breaks nothing. */
class HostileInputIT extends SampleWalk {

    private static final Places PLACES = new Places(who -> signedIn(who.email()));
    private static final Said SPANISH = new Said(Locale.of("es"));
    private static final String LATER = "/agreements/reading/later.xhtml?i=";
    /** Ids that could be guessed by counting. */
    private static final Pattern COUNTED = Pattern.compile("[?;](i|c|s|v|n|k|o|p|t|with|talked|answer)=[0-9]+[&\"]");

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers(ADDRESS);

    private static Visitor person(Persona persona) {
        return PLACES.person(persona);
    }

    private static Map<String, String> objects() {
        return PLACES.objects();
    }

    private final Faults faults = new Faults();
    private final HostileForms forms = new HostileForms(faults);

    /** From what leaves everything as it was to what fills every form with whatever there is. */
    @TestFactory
    Stream<DynamicTest> stepByStep() {
        return Stream.of(
                step("what is not theirs looks as if it were not there", this::whatIsNotTheirsLooksAsIfItWereNotThere),
                step("a link changes nothing", this::aLinkChangesNothing),
                step("no address is too strange", this::noAddressIsTooStrange),
                step("lists are searched for what was typed and nothing else",
                        this::listsAreSearchedForWhatWasTypedAndNothingElse),
                step("no body is too strange", this::noBodyIsTooStrange),
                step("too much is refused in plain words and stays on the page",
                        this::tooMuchIsRefusedInPlainWordsAndStaysOnThePage),
                step("whatever is typed anywhere is only words", this::whateverIsTypedAnywhereIsOnlyWords),
                step("what was kept of it is only words too", this::whatWasKeptOfItIsOnlyWordsToo));
    }

    /** Tells all faults of a step at once, since each run begins with a server. */
    private DynamicTest step(String name, Runnable step) {
        return dynamicTest(name, () -> {
            step.run();
            faults.tell();
        });
    }

    /** What is somebody else's reads the very same as what does not exist. */
    private void whatIsNotTheirsLooksAsIfItWereNotThere() {
        for (var row : Access.table()) {
            for (var who : Places.EVERYBODY) {
                if (row.with().contains("{") && row.expected(who, objects()).equals("404")) {
                    var address = row.address(objects());
                    assertEquals(page(who, address.replaceAll("[0-9a-f-]{36}", "00000000-0000-4000-8000-000000000000")),
                            page(who, address), who + " at " + address);
                }
            }
        }
    }

    private static String page(Persona who, String path) {
        return person(who).get(path).body().replaceAll("[A-Za-z0-9+/]{32,}|[0-9a-f-]{36}", "");
    }

    private void aLinkChangesNothing() {
        var lucia = person(Persona.OTHER_CLIENT);
        var form = Form.called("later", lucia.get(LATER + objects().get("open")).body()).press();
        var link = new StringBuilder(form.action());
        form.fields().forEach((name, value) -> link.append('&').append(name).append('=').append(value));
        for (var path : List.of(link.toString(), link.toString().replace("ViewState", "%56iewState"))) {
            for (var method : List.of("GET", "HEAD")) {
                var answer = Wire.send(ADDRESS, method + " " + path + " HTTP/1.1", "Host: " + ADDRESS.getAuthority(),
                        "Cookie: " + lucia.cookies(), "X-HTTP-Method-Override: POST");
                assertEquals(404, Wire.status(answer), answer);
            }
        }
        Form.called("later", lucia.get(LATER + objects().get("open")).body());
    }

    private void noAddressIsTooStrange() {
        var values = List.of("%00", "a%00b", "%ED%A0%80", "%C0%AF", "%zz", "%", "%E2%80%AE", "%23%7B7919*7927%7D",
                "..%5C..%5Cx", "-1", "99999999999", "%3Cscript%3Ealert(1)%3C/script%3E", "x".repeat(4000), "");
        var asked = new TreeSet<String>();
        for (var place : PLACES.different()) {
            for (var name : names(place.path())) {
                for (var value : values) {
                    var path = place.path().replaceFirst("([?&]" + name + "=)[^&]*",
                            "$1" + value.replace("\\", "\\\\"));
                    if (asked.add(place.path().replaceFirst("\\?.*", "") + name + value)) {
                        var answer = Wire.send(ADDRESS, "GET " + path + " HTTP/1.1", "Host: " + ADDRESS.getAuthority(),
                                "Cookie: " + person(place.who()).cookies());
                        faults.of(path, () -> requireCalm(path, Wire.status(answer), answer));
                    }
                }
            }
        }
        assertTrue(asked.size() > 300, asked.size() + " addresses");
    }

    /** Names in a query, and those that lists understand. */
    private static List<String> names(String path) {
        return Pattern.compile("[?&](\\w+)=").matcher(path).results().map(name -> name.group(1)).toList();
    }

    private void listsAreSearchedForWhatWasTypedAndNothingElse() {
        var maya = person(Persona.THERAPIST);
        for (var path : List.of("/agreements/overview/clients.xhtml?q=", "/agreements/fit/referrals.xhtml?q=",
                "/agreements/overview/together.xhtml?q=")) {
            var all = links(maya.get(path).body());
            assertTrue(all > 0, path);
            for (var wild : List.of("%25", "_", "%5C", "!", "'", "%27%20or%20%271%27=%271", "%25%25")) {
                var answer = maya.get(path + wild);
                faults.of(path + wild, () -> requireCalm(path + wild, answer));
                faults.of(path + wild, () -> assertEquals(0, links(answer.body()), path + wild));
            }
        }
    }

    private static long links(String page) {
        return Pattern.compile("(client|together|colleague)\\.xhtml\\?(c|k|with)=[0-9a-f-]{36}").matcher(page).results()
                .count();
    }

    private void noBodyIsTooStrange() {
        var lucia = person(Persona.OTHER_CLIENT);
        var path = LATER + objects().get("open");
        var form = "later=later&later%3Atell=&jakarta.faces.ViewState=stateless";
        for (var type : List.of("application/x-www-form-urlencoded; charset=utf-16", "text/xml", "application/json",
                "application/x-www-form-urlencoded; charset=nonsense", "multipart/form-data", "nonsense",
                "multipart/form-data; boundary=x", "application/x-www-form-urlencoded; charset=\"")) {
            faults.of(type, () -> requireCalm(type, lucia.post(path, type, form.getBytes(UTF_8))));
        }
        for (var odd : List.of("%00", "%ED%A0%80", "%C0%AF", "%zz", "%", "&".repeat(20_000), "&a=b".repeat(20_000),
                "&f%3Aasked=" + "x".repeat(10_000_000))) {
            var name = "a body with " + odd.substring(0, Math.min(9, odd.length()));
            faults.of(name, () -> requireCalm(name,
                    lucia.post("/agreements/afterwards/find.xhtml", "application/x-www-form-urlencoded",
                            ("f=f&f%3Afind=&jakarta.faces.ViewState=stateless&f%3Aasked=x" + odd).getBytes(UTF_8))));
        }
        requireCalm("not UTF-8", lucia.post(path, "application/x-www-form-urlencoded", new byte[]{'a', '=', -1, -2}));
    }

    private void whateverIsTypedAnywhereIsOnlyWords() {
        var sent = PLACES.different().stream().mapToInt(place -> forms.fill(person(place.who()), place.path())).sum();
        assertTrue(sent > 60, sent + " buttons");
    }

    private void tooMuchIsRefusedInPlainWordsAndStaysOnThePage() {
        var lucia = person(Persona.OTHER_CLIENT);
        var section = "/agreements/reading/section.xhtml?i=" + objects().get("open") + "&s=" + objects().get("section");
        var answer = lucia
                .post(Form.called("answer", lucia.get(section).body()).fill("wish", "Hola ".repeat(300)).press());
        assertTrue(answer.body().contains(SPANISH.agreements("words.long", 1000)), answer.body());
        assertTrue(answer.body().contains("Hola Hola"), "it is still there");
        var tomas = person(Persona.OTHER_THERAPIST);
        var editor = Form.called("t", tomas.get("/agreements/policy/edit.xhtml?language=es&topic=fit").body())
                .fill("words_input", "<p>" + "Hola ".repeat(180_000) + "</p>").press("t:on");
        var refused = tomas.post(editor);
        assertTrue(refused.body().contains(SPANISH.agreements("draft.wordsTooLong", 200)), "nine hundred kilobytes got "
                + refused.statusCode());
        assertTrue(refused.body().contains("Hola Hola"), "it is still there");
    }

    private void whatWasKeptOfItIsOnlyWordsToo() {
        for (var place : PLACES.all()) {
            var answer = person(place.who()).get(place.path());
            faults.of(place.path(), () -> requireCalm(place.who() + " " + place.path(), answer));
            faults.of(place.path(), () -> assertFalse(COUNTED.matcher(answer.body()).find(), "a number as an id"));
        }
        for (var who : List.of(Persona.THERAPIST, Persona.OTHER_CLIENT, Persona.CLIENT, Persona.OWNER)) {
            var screen = BROWSERS.desktop().signIn(who.email());
            screen.page().onDialog(dialog -> {
                throw new AssertionError(screen.page().url() + " says " + dialog.message());
            });
            PLACES.all().stream().filter(place -> place.who() == who).map(Places.Place::path)
                    .filter(path -> person(who).get(path)
                            .statusCode() == 200)
                    .limit(4).forEach(screen::go);
        }
    }
}
