package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.practiceportal.web.harness.Browsers;
import org.practiceportal.web.harness.Certified;
import org.practiceportal.web.harness.Folders;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.OwnPortals;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.database.Ports;
import org.practiceportal.web.harness.ReverseProxy;
import org.practiceportal.web.harness.Screen;
import org.practiceportal.web.harness.Visitor;

/** The portal at an address with a path, behind nginx and Caddy as their recipes set them up. */
@OwnPortals
class ProxyIT {

    private static final String PATH = "/portal";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers(URI.create("https://localhost"));

    private static final Certified HOST = Certified.localhost(Folders.fresh("proxy-host"));
    private static final int PORT = Ports.free();
    private static ReverseProxy nginx;
    private static ReverseProxy caddy;
    private static PortalServer portal;

    @BeforeAll
    static void start() {
        nginx = ReverseProxy.nginx(Folders.fresh("proxy-nginx"), HOST, PATH, PORT);
        caddy = ReverseProxy.caddy(Folders.fresh("proxy-caddy"), HOST, PATH, PORT);
        isCalmUntilThePortalIsThere();
        portal = PortalServer.started("proxy-portal", PortalServer.PROGRAM,
                Map.of(PortalServer.PORT, Integer.toString(PORT), "portal.address", nginx.address().toString(),
                        "portal.trusted.proxies", "127.0.0.1", "portal.sample", "true"));
    }

    @AfterAll
    static void stop() {
        Stream.of(portal, nginx, caddy).filter(started -> started != null).forEach(started -> {
            try {
                started.close();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private static void isCalmUntilThePortalIsThere() {
        for (var proxy : List.of(nginx, caddy)) {
            var answer = somebody(proxy).get(PATH + "/signin.xhtml");
            assertEquals(503, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("One moment, please"), answer.body());
            assertEquals("10", answer.headers().firstValue("Retry-After").orElse(""));
            assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        }
    }

    private static Visitor somebody(ReverseProxy proxy) {
        return Visitor.from("127.0.0.2", proxy.address(), HOST);
    }

    @Test
    void everyRedirectStaysBelowThePath() {
        for (var proxy : List.of(nginx, caddy)) {
            var visitor = somebody(proxy);
            assertEquals("/portal/", leads(visitor, "/portal"));
            assertEquals("/portal/people/", leads(visitor, "/portal/people"));
            assertEquals("/portal/signin.xhtml?from=%2F", leads(visitor, "/portal/"));
            assertEquals("/portal/signin.xhtml?from=%2Faudit%2Flist.xhtml", leads(visitor, "/portal/audit/list.xhtml"));
            assertEquals("/portal/start.xhtml", leads(visitor, "/portal/start.xhtml?k=" + "x".repeat(43)));
            assertEquals("/portal/start.xhtml", leads(visitor, "/portal/welcome.xhtml"));
            var plain = Visitor.from("127.0.0.2", proxy.plain(), HOST);
            // Caddy takes any port of its own for one that is reached at 443.
            assertEquals("https://localhost/portal/start.xhtml?k=1",
                    leads(plain, "/portal/start.xhtml?k=1").replaceFirst(":[0-9]+/", "/"));
        }
    }

    private static String leads(Visitor visitor, String path) {
        var answer = visitor.get(path);
        assertEquals(3, answer.statusCode() / 100, path);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void cookiesBelongToThePathAndToHttps() {
        for (var proxy : List.of(nginx, caddy)) {
            var visitor = somebody(proxy);
            var set = new ArrayList<>(visitor.signIn("maya@example.org", Visitor.PASSPHRASE).headers()
                    .allValues("Set-Cookie"));
            set.addAll(somebody(proxy).get("/portal/start.xhtml?k=" + "x".repeat(43)).headers()
                    .allValues("Set-Cookie"));
            var languages = somebody(proxy);
            set.addAll(languages.post(Form.called("speak", languages.get("/portal/signin.xhtml").body()).press())
                    .headers().allValues("Set-Cookie"));
            var names = set.stream().map(line -> line.replaceFirst("=.*", "")).toList();
            assertTrue(names.containsAll(List.of("__Secure-SID", "__Secure-start", "language")), set.toString());
            for (var line : set) {
                assertTrue(line.contains("; Secure"), line);
                assertTrue(line.contains("; HttpOnly"), line);
                assertTrue(line.endsWith("SameSite=Lax") && line.indexOf("SameSite") == line.lastIndexOf("SameSite"),
                        line);
                assertTrue(line.contains("; Path=" + (line.startsWith("__Host-") ? "/;" : "/portal;")), line);
                assertFalse(line.contains("Domain"), line);
            }
        }
    }

    /** Whatever a stranger says of other addresses, from one network only so many tries are taken; others come in. */
    @Test
    void whoeverTriesTooOftenSlowsNobodyElseDown() throws InterruptedException {
        var strangers = List.of(new Stranger("127.0.7.1", nginx, "jonas@example.org"),
                new Stranger("127.0.7.2", caddy, "amara@example.org"));
        // Each pause is longer than the wait before it; the last wait, of four seconds, is longer than the slowest machine needs.
        for (var pause : List.of(0, 0, 0, 1_100, 2_100)) {
            Thread.sleep(pause);
            strangers.forEach(stranger -> assertEquals(200, stranger.signIn("wrong")));
        }
        strangers.forEach(stranger -> assertEquals(200, stranger.signIn(Visitor.PASSPHRASE),
                "the right one has to wait, too, from there"));
        assertEquals(302, Visitor.from("127.0.8.1", nginx.address(), HOST)
                .signIn("jonas@example.org", Visitor.PASSPHRASE).statusCode());
        assertEquals(302, Visitor.from("127.0.8.1", caddy.address(), HOST)
                .signIn("amara@example.org", Visitor.PASSPHRASE).statusCode());
    }

    /** Comes from one address, and says with each try that it is another. */
    private static final class Stranger {

        private final ReverseProxy proxy;
        private final Visitor visitor;
        private final Form form;
        private int tries;

        Stranger(String address, ReverseProxy proxy, String email) {
            this.proxy = proxy;
            visitor = Visitor.from(address, proxy.address(), HOST);
            form = Form.with("password", visitor.get("/portal/signin.xhtml").body()).fillTyped("text|email", email)
                    .press();
        }

        int signIn(String passphrase) {
            tries++;
            return visitor.post(form.action(), form.fillTyped("password", passphrase).fields(), invented(proxy, tries))
                    .statusCode();
        }
    }

    private static Map<String, String> invented(ReverseProxy proxy, int i) {
        return Map.of("Origin", "https://localhost:" + proxy.address().getPort(), "X-Forwarded-For", "198.51." + i
                + ".1", "X-Real-IP", "198.51." + i + ".1", "Forwarded", "for=198.51." + i + ".1", "X-Forwarded-Proto",
                "http", "X-Forwarded-Host", "elsewhere.example");
    }

    @Test
    void linksInMailsHaveThePath() {
        var ruth = somebody(caddy).signIn("ruth@example.org");
        var outbox = ruth.get("/portal/notification/outbox.xhtml");
        assertEquals(200, outbox.statusCode());
        assertTrue(outbox.body().contains(nginx.address() + "/today.xhtml"), outbox.body());
    }

    @Test
    void everyLinkOfAPageLeadsToAPage() {
        for (var proxy : List.of(nginx, caddy)) {
            var maya = somebody(proxy).signIn("maya@example.org");
            for (var from : List.of("/portal/today.xhtml", "/portal/agreements/overview/clients.xhtml",
                    "/portal/agreements/policy/edit.xhtml")) {
                var page = maya.get(from).body();
                for (var link : Stream.of(page.split("(?:href|src|action)=\"")).skip(1)
                        .map(rest -> rest.substring(0, rest.indexOf('"')).replace("&amp;", "&"))
                        .filter(link -> link.startsWith("/") && !link.equals("/portal/signin.xhtml")).distinct()
                        .toList()) {
                    assertTrue(link.startsWith("/portal/"), from + " has " + link);
                    assertEquals(200, maya.get(link).statusCode(), from + " leads to " + link);
                }
            }
        }
    }

    @Test
    void aBrowserWalksThrough() {
        for (var proxy : List.of(nginx, caddy)) {
            walk(BROWSERS.desktop(proxy.address()), "Said at " + proxy.address().getPort() + ".");
        }
    }

    private static void walk(Screen screen, String words) {
        screen.go("/portal/").page().waitForURL(url -> url.endsWith("/portal/signin.xhtml?from=%2F"));
        screen.page().locator("[popovertarget=account]").click();
        screen.page().locator("#speak [lang=es]").click();
        screen.page().locator("html[lang=es]").waitFor();
        screen.go("/portal/agreements/policy/edit.xhtml?language=es&topic=friendly");
        screen.page().locator("[id='signIn:email']").fill("maya@example.org");
        screen.page().locator("[id='signIn:passphrase']").fill(Visitor.PASSPHRASE);
        screen.page().locator("[id='signIn:go']").click();
        screen.page()
                .waitForURL(url -> url.contains("/portal/agreements/policy/edit.xhtml?language=es&topic=friendly"));
        EditorSteps.type(screen, words);
        screen.page().locator("[data-saved]:not(.failed):not(:empty)").first().waitFor();
        screen.page().locator("[popovertarget=account]").click();
        screen.page().locator("[data-theme-choice=dark]").click();
        screen.page().reload();
        assertEquals("dark", screen.page().locator("html").getAttribute("data-theme"));
        var theme = screen.page().context().cookies().stream().filter(cookie -> cookie.name.equals("theme"))
                .findFirst().orElseThrow();
        assertEquals("/portal true", theme.path + " " + theme.secure);
        screen.page().locator("[popovertarget=account]").click();
        screen.control("leave:out").click();
        screen.page().waitForURL(url -> url.endsWith("/portal/signin.xhtml"));
    }
}
