package org.practiceportal.web.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.web.walk.HostileWords.requireCalm;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.practiceportal.web.harness.Browsers;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.Persona;
import org.practiceportal.web.harness.SampleWalk;
import org.practiceportal.web.harness.Visitor;
import org.practiceportal.web.harness.Wire;

/** Whatever is typed into the pages of the agreements, or sent to them without one, does no harm and breaks nothing. */
@TestMethodOrder(OrderAnnotation.class)
class HostileInputIT extends SampleWalk {

    private static final List<Persona> WITHIN = List.of(Persona.CLIENT, Persona.OTHER_CLIENT, Persona.THERAPIST,
            Persona.OTHER_THERAPIST, Persona.OWNER);
    private static final String LATER = "/agreements/reading/later.xhtml?i=";
    private static final Map<Persona, Visitor> PEOPLE = new EnumMap<>(Persona.class);

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers(ADDRESS);

    private static Map<String, String> objects;

    private static Visitor person(Persona persona) {
        return PEOPLE.computeIfAbsent(persona, who -> signedIn(who.email()));
    }

    private static Map<String, String> objects() {
        if (objects == null) {
            objects = Access.objects((persona, path) -> person(persona).get(path).body());
        }
        return objects;
    }

    /** All of them at once, since each run begins with a server. */
    private final Faults faults = new Faults();

    @AfterEach
    void tellsAllFaults() {
        faults.tell();
    }

    /** An address of the agreements and somebody who may see it. */
    private record Place(Persona who, String path) {}

    private static List<Place> places() {
        var places = new ArrayList<Place>();
        for (var row : Access.table()) {
            if (row.path().startsWith("/agreements/") && row.path().endsWith(".xhtml")) {
                WITHIN.stream().filter(who -> row.expected(who, objects()).equals("200")).findFirst()
                        .ifPresent(who -> places.add(new Place(who, row.address(objects()))));
            }
        }
        return places;
    }

    /** Whether something is there or not, whoever may not see it reads the very same. */
    @Test
    @Order(1)
    void whatIsNotTheirsLooksAsIfItWereNotThere() {
        for (var row : Access.table()) {
            for (var who : WITHIN) {
                if (row.expected(who, objects()).equals("404") && !row.path().equals("/error/404.xhtml")) {
                    var address = row.address(objects());
                    var here = page(who, address);
                    var nothing = page(who, "/agreements/nothing.xhtml");
                    faults.of(who + " at " + address, () -> assertEquals(List.of(), here.lines()
                            .filter(line -> !nothing.contains(line)).toList()));
                }
            }
        }
    }

    private static String page(Persona who, String path) {
        return person(who).get(path).body().replaceAll("nonce=\"[^\"]*\"|nonce:'[^']*'", "")
                .replaceAll("action=\"[^\"]*\"", "");
    }

    @Test
    @Order(2)
    void aLinkChangesNothing() {
        var lucia = person(Persona.OTHER_CLIENT);
        var form = Form.called("later", lucia.get(LATER + objects().get("open")).body()).press();
        var link = new StringBuilder(form.action());
        form.fields().forEach((name, value) -> link.append('&').append(name).append('=').append(value));
        for (var path : List.of(link.toString(), link.toString().replace("ViewState", "%56iewState"))) {
            for (var method : List.of("GET", "HEAD")) {
                var answer = Wire.send(ADDRESS, method + " " + path + " HTTP/1.1", "Host: " + ADDRESS.getAuthority(),
                        "Cookie: " + lucia.cookies(), "X-HTTP-Method-Override: POST");
                System.out.println("LINK " + method + answer.split("\r\n", 2)[0]);
            }
        }
        Form.called("later", lucia.get(LATER + objects().get("open")).body());
    }

    @Test
    @Order(3)
    void noAddressIsTooStrange() {
        var values = List.of("%00", "a%00b", "%ED%A0%80", "%C0%AF", "%zz", "%", "%E2%80%AE", "%23%7B7919*7927%7D",
                "..%5C..%5Cx", "-1", "99999999999", "%3Cscript%3Ealert(1)%3C/script%3E", "x".repeat(4000), "");
        var asked = new TreeSet<String>();
        for (var place : places()) {
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

    @Test
    @Order(4)
    void listsAreSearchedForWhatWasTypedAndNothingElse() {
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

    @Test
    @Order(5)
    void noBodyIsTooStrange() {
        var lucia = person(Persona.OTHER_CLIENT);
        var path = LATER + objects().get("open");
        var form = "later=later&later%3Atell=&jakarta.faces.ViewState=stateless";
        for (var type : List.of("application/x-www-form-urlencoded; charset=utf-16", "text/xml", "application/json",
                "application/x-www-form-urlencoded; charset=nonsense", "multipart/form-data", "nonsense",
                "multipart/form-data; boundary=x", "application/x-www-form-urlencoded; charset=\"")) {
            faults.of(type, () -> requireCalm(type, lucia.post(path, type, form.getBytes(UTF_8))));
        }
        for (var odd : List.of("%00", "%ED%A0%80", "%C0%AF", "%zz", "%", "&".repeat(20_000), "&a=b".repeat(20_000),
                "&later=" + "x".repeat(3_000_000))) {
            var name = "a body with " + odd.substring(0, Math.min(9, odd.length()));
            faults.of(name, () -> requireCalm(name,
                    lucia.post("/agreements/afterwards/find.xhtml", "application/x-www-form-urlencoded",
                            ("f=f&f%3Afind=&jakarta.faces.ViewState=stateless&f%3Aasked=x" + odd).getBytes(UTF_8))));
        }
        requireCalm("not UTF-8", lucia.post(path, "application/x-www-form-urlencoded", new byte[]{'a', '=', -1, -2}));
    }

    /** Every form of every page, with each of its buttons: as a page sends it, and as only a script does. */
    @Test
    @Order(6)
    void whateverIsTypedAnywhereIsOnlyWords() {
        var words = new HostileWords();
        int sent = 0;
        for (var place : places()) {
            var who = person(place.who());
            for (var form : ofThePage(who.get(place.path()).body())) {
                var name = place.path() + " " + form.fields().keySet().stream().findFirst().orElse("");
                sent += 1 + form.buttons().size();
                faults.of(name, () -> partly(who, form.fillAll(words), name));
                for (var button : form.buttons()) {
                    send(who, again(who, place.path(), form).fillAll(() -> "W".repeat(100_000)).press(button), name);
                    send(who, again(who, place.path(), form).fillHidden(words).press(button), name);
                    send(who, again(who, place.path(), form).fillAll(words).press(button), name);
                }
            }
        }
        assertTrue(sent > 80, sent + " forms");
    }

    /** But for the one that signs out. */
    private static List<Form> ofThePage(String page) {
        return Form.all(page).stream().filter(form -> !form.fields().containsKey("leave")).toList();
    }

    private static Form again(Visitor who, String path, Form form) {
        var id = form.fields().keySet().iterator().next();
        return Form.all(who.get(path).body()).stream().filter(each -> each.fields().containsKey(id)).findFirst()
                .orElse(form);
    }

    private void send(Visitor who, Form form, String name) {
        var answer = who.post(form);
        faults.of(name, () -> requireCalm(name + " " + form.buttons(), answer));
        faults.of(name, () -> assertTrue(List.of(200, 302, 400, 404).contains(answer.statusCode()),
                name + " got " + answer.statusCode()));
    }

    private static void partly(Visitor who, Form form, String name) {
        var fields = new HashMap<>(form.fields());
        var source = fields.keySet().stream().filter(field -> field.contains(":")).findFirst();
        source.ifPresent(field -> {
            fields.putAll(Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.source", field,
                    "jakarta.faces.partial.execute", "@all", "jakarta.faces.partial.render", "@all",
                    "jakarta.faces.behavior.event", "change"));
            var answer = who.post(form.action(), fields,
                    Map.of("Origin", ADDRESS.toString(), "Faces-Request", "partial/ajax"));
            assertFalse(answer.statusCode() >= 500, name + " got " + answer.statusCode());
            assertFalse(answer.body().contains("/error/500"), name + " got " + answer.body());
            HostileWords.requireWhole(name, answer);
        });
    }

    @Test
    @Order(7)
    void whatWasKeptOfItIsOnlyWordsToo() {
        for (var place : places()) {
            faults.of(place.path(), () -> requireCalm(place.who() + " " + place.path(),
                    person(place.who()).get(place.path())));
        }
        for (var who : List.of(Persona.THERAPIST, Persona.OTHER_CLIENT, Persona.CLIENT, Persona.OWNER)) {
            var screen = BROWSERS.desktop().signIn(who.email());
            screen.page().onDialog(dialog -> {
                throw new AssertionError(screen.page().url() + " says " + dialog.message());
            });
            places().stream().filter(place -> place.who() == who).map(Place::path).filter(path -> person(who).get(path)
                    .statusCode() == 200).limit(8).forEach(screen::go);
        }
    }
}
