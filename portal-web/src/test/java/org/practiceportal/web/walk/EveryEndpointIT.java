package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practiceportal.web.harness.Persona;
import org.practiceportal.web.harness.SampleWalk;
import org.practiceportal.web.harness.Visitor;
import org.practiceportal.web.harness.Wire;

/** All doors of the house, and everybody in front of each of them. */
class EveryEndpointIT extends SampleWalk {

    private static final Map<Persona, Visitor> PEOPLE = new EnumMap<>(Persona.class);

    private static Visitor person(Persona persona) {
        return PEOPLE.computeIfAbsent(persona,
                who -> who.isKnown() ? signedIn(who.email()) : visitor());
    }

    @Test
    void theTableHasEachOfThemAndNoOther() {
        var missing = new TreeSet<>(Endpoints.ofTheWar());
        var gone = new TreeSet<String>();
        Access.table().forEach(row -> gone.add(row.path()));
        var listed = Set.copyOf(gone);
        gone.removeAll(missing);
        missing.removeAll(listed);
        assertEquals(List.of(List.of(), List.of()), List.of(List.copyOf(missing), List.copyOf(gone)), "missing, gone");
    }

    @Test
    void showsEverybodyWhatIsTheirsAndNothingElse() {
        var objects = objects();
        var faults = new ArrayList<String>();
        for (var row : Access.table()) {
            var address = row.address(objects);
            for (var persona : Persona.values()) {
                var answer = person(persona).get(address);
                var expected = row.expected(persona, objects);
                if (!got(answer).equals(expected)) {
                    faults.add(persona + " at " + address + " got " + got(answer) + " instead of " + expected);
                }
                missingHeaders(answer).forEach(header -> faults.add(address + " lacks " + header));
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private static Map<String, String> objects() {
        return Access.objects((persona, path) -> person(persona).get(path).body());
    }

    private static String got(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 3) {
            return Integer.toString(answer.statusCode());
        }
        var to = answer.headers().firstValue("Location").orElse("nowhere").replaceFirst("^https?://[^/]*", "");
        return to.startsWith("/signin.xhtml?from=") ? "signin" : ">" + to;
    }

    private static List<String> missingHeaders(HttpResponse<String> answer) {
        var headers = answer.headers();
        var missing = new ArrayList<String>();
        Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy", "same-origin", "X-Frame-Options", "DENY",
                "Cache-Control", "no-store", "Cross-Origin-Opener-Policy", "same-origin").forEach((name, value) -> {
                    if (!headers.firstValue(name).orElse("").contains(value)) {
                        missing.add(name + ": " + value);
                    }
                });
        // A redirect has no content.
        if (answer.statusCode() / 100 != 3 && headers.allValues("Content-Security-Policy").stream()
                .noneMatch(policy -> policy.contains("frame-ancestors 'none'"))) {
            missing.add("Content-Security-Policy");
        }
        return missing;
    }

    @Test
    void isProtectedWhereNothingIsToo() {
        for (var path : List.of("/nothing-here.xhtml", "/nothing-here", "/files/nothing",
                "/agreements/nothing.xhtml")) {
            var answer = person(Persona.CLIENT).get(path);
            assertEquals(404, answer.statusCode(), path);
            assertEquals(List.of(), missingHeaders(answer), path);
            assertFalse(answer.body().contains("Payara"), answer.body());
            assertFalse(answer.body().contains("Exception"), answer.body());
        }
    }

    @Test
    void opensToNobodyByATrickOfSpelling() {
        for (var path : List.of("/WEB-INF/web.xml", "/WEB-INF/portal/page.xhtml", "/META-INF/MANIFEST.MF",
                "/;x/WEB-INF/web.xml", "/WEB-INF;x/web.xml", "/%57EB-INF/web.xml", "/x/..;/WEB-INF/web.xml",
                "/x/../WEB-INF/web.xml", "/x/%2e%2e/WEB-INF/web.xml", "/%2e/WEB-INF/web.xml", "/.%2fWEB-INF/web.xml",
                "/x%2f..%2fWEB-INF/web.xml", "/x%5c..%5cWEB-INF/web.xml", "/x\\..\\WEB-INF\\web.xml",
                "//WEB-INF/web.xml", "/%252e/WEB-INF/web.xml", "/WEB-INF%00/web.xml", "/%c0%ae/WEB-INF/web.xml",
                "/today.xhtml;x=.css", "/signin.xhtml/../today.xhtml", "/signin.xhtml%2f..%2ftoday.xhtml",
                "/jakarta.faces.resource/../WEB-INF/web.xml", "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/WEB-INF/web.xml.xhtml", "/metrics", "/health", "/openapi",
                "/application.wadl", "/files/application.wadl", "/.git/config", "/%zz", "/a%", "/%u0041")) {
            var answer = raw(path);
            if (Wire.status(answer) == 301) {
                // The server itself leaves out what follows a semicolon, before any filter.
                answer = raw(answer.replaceFirst("(?s).*Location: ([^\r]*).*", "$1"));
            }
            assertTrue(List.of(400, 403, 404).contains(Wire.status(answer)), path + " got " + answer);
            assertFalse(answer.contains("Exception"), answer);
        }
    }

    private static String raw(String path) {
        return Wire.send(ADDRESS, "GET " + path + " HTTP/1.1", "Host: " + ADDRESS.getAuthority(),
                "Cookie: " + person(Persona.OWNER).cookies());
    }

    /** One filter stands before all doors: each is tried in one of the ways, and each way at many doors. */
    @Test
    void takesNoFormFromAnotherSite() {
        var ways = List.of(Map.of("Origin", "https://elsewhere.example"), Map.of("Origin", "null"),
                Map.of("Sec-Fetch-Site", "cross-site"), Map.of("Sec-Fetch-Site", "same-site"),
                Map.of("Sec-Fetch-Site", "none"),
                Map.of("Sec-Fetch-Site", "cross-site", "Origin", ADDRESS.toString()), Map.<String, String>of());
        var objects = objects();
        var doors = Access.table();
        for (var i = 0; i < doors.size(); i++) {
            var address = doors.get(i).address(objects);
            var headers = ways.get(i % ways.size());
            var answer = person(Persona.THERAPIST).post(address, Map.of("form", "form"), headers);
            assertTrue(List.of(403, 404).contains(answer.statusCode()),
                    address + " from " + headers + " got " + answer.statusCode());
            assertEquals(List.of(), missingHeaders(answer), address + " from " + headers);
        }
    }

    @Test
    void believesNoOtherNameOfTheHost() {
        for (var path : List.of("/", "/today.xhtml", "/files/nothing", "/nothing-here.xhtml", "/welcome.xhtml")) {
            var answer = Wire.send(ADDRESS, "GET " + path + " HTTP/1.1", "Host: elsewhere.example");
            assertEquals(302, Wire.status(answer), answer);
            assertFalse(answer.contains("elsewhere.example"), answer);
        }
        for (var path : List.of("/people", "/agreements", "/agreements/policy", "/error", "/resources", "/people?x=1",
                "/WEB-INF;x/web.xml", "//other.example/x", "/x\\y")) {
            for (var target : List.of(path, "http://elsewhere.example" + path)) {
                for (var method : List.of("GET", "HEAD", "POST")) {
                    var answer = Wire.send(ADDRESS, method + " " + target + " HTTP/1.1", "Host: elsewhere.example",
                            "X-Forwarded-Host: elsewhere.example", "X-Forwarded-Proto: https",
                            "Forwarded: host=elsewhere.example;proto=https");
                    assertTrue(Wire.status(answer) >= 300, answer);
                    var head = answer.split("\r\n\r\n")[0];
                    assertFalse(head.contains("elsewhere.example"), answer);
                    assertFalse(Pattern.compile("(?i)\nLocation: (?!/[^/\\\\]|/\r|/$)").matcher(head).find(), answer);
                    assertEquals(List.of(), missingHeaders(answer), target);
                }
            }
        }
    }

    private static List<String> missingHeaders(String answer) {
        var head = answer.split("\r\n\r\n")[0];
        return Stream.of("X-Content-Type-Options: nosniff", "Referrer-Policy: same-origin", "X-Frame-Options: DENY",
                "Cache-Control: no-store", "Cross-Origin-Opener-Policy: same-origin", "frame-ancestors 'none'")
                .filter(header -> !head.contains(header)).toList();
    }

    @Test
    void aBrokenRequestGetsOurHeadersToo() {
        var host = "Host: " + ADDRESS.getAuthority();
        var requests = List.of(List.of("GET / HTTP/1.1"), List.of("GET / HTTP/9.9", host),
                List.of("GET /" + "x".repeat(9000) + " HTTP/1.1", host), List.of("GET /\u0000 HTTP/1.1", host),
                List.of("GET / HTTP/1.1", host, "X: " + "y".repeat(20_000)),
                List.of("POST /signin.xhtml HTTP/1.1", host, "Content-Length: x"), List.of("OPTIONS * HTTP/1.1", host),
                List.of("POST /signin.xhtml HTTP/1.1", host, "Expect: nonsense"), List.of("TRACE / HTTP/1.1", host),
                List.of("GET / HTTP/1.1", host, "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAAP__"),
                List.of("POST /signin.xhtml HTTP/1.1", host, "Transfer-Encoding: nonsense"),
                List.of("GET /%zz HTTP/1.1", host));
        for (var request : requests) {
            var answer = Wire.send(ADDRESS, request.get(0), request.subList(1, request.size()).toArray(String[]::new));
            var name = request.toString().substring(0, Math.min(60, request.toString().length()));
            assertTrue(answer.startsWith("HTTP/1.1 "), name + " got " + answer);
            assertEquals(List.of(), missingHeaders(answer), name + " got " + answer);
        }
    }

    @Test
    void knowsOnlyReadingAndPosting() {
        for (var method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND")) {
            var answer = Wire.send(ADDRESS, method + " /signin.xhtml HTTP/1.1", "Host: " + ADDRESS.getAuthority(),
                    "Content-Length: 0");
            assertTrue(Wire.status(answer) >= 400, method + " got " + answer);
        }
    }

    @Test
    void getsANewSessionFromWhomeverSignsIn() {
        var somebody = visitor();
        somebody.get("/signin.xhtml");
        var cookie = somebody.signIn(Persona.CLIENT.email(), Visitor.PASSPHRASE).headers().allValues("Set-Cookie")
                .stream().filter(line -> line.contains("SID=")).findFirst().orElseThrow();
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Lax") || cookie.contains("SameSite=Strict"), cookie);
        var again = visitor().signIn(Persona.CLIENT.email(), Visitor.PASSPHRASE).headers().allValues("Set-Cookie")
                .toString();
        assertNotEquals(cookie, again);
    }
}
