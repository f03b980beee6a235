package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.practiceportal.web.harness.AtOnce;
import org.practiceportal.web.harness.Certified;
import org.practiceportal.web.harness.Folders;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.database.Ports;
import org.practiceportal.database.PostgreSql;
import org.practiceportal.web.harness.ReverseProxy;
import org.practiceportal.web.harness.TimeOffice;
import org.practiceportal.web.harness.Visitor;

/** Two portals on one database, behind nginx and behind HAProxy, neither of which keeps a person with one of them. */
final class Instances implements AutoCloseable {

    private final List<AutoCloseable> opened = new ArrayList<>();
    private final Certified host = Certified.localhost(Folders.fresh("instances-host"));
    private final int[] ports = {Ports.free(), Ports.free()};
    private final Map<String, String> settings = new HashMap<>();
    final PostgreSql database = open(PostgreSql.started());
    final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    final ReverseProxy nginx = open(ReverseProxy.nginx(Folders.fresh("instances-nginx"), host, "", ports));
    final ReverseProxy haproxy = open(ReverseProxy.haproxy(Folders.fresh("instances-haproxy"), host, ports));
    final TimeOffice keys;
    PortalServer one;
    PortalServer two;

    /** Both start at once, on a database in which nothing is yet. */
    Instances() throws Exception {
        mail.start();
        opened.add(mail::stop);
        keys = new TimeOffice();
        settings.putAll(Map.of("portal.db.url", database.url(), "portal.db.user", "portal", "portal.sample", "true",
                "portal.address", nginx.address().toString(), "portal.trusted.proxies", "127.0.0.1",
                "portal.seal.every", "PT1S", "portal.mail.every", "PT1S", "portal.stop.notice", "PT3S"));
        settings.putAll(Map.of("portal.smtp.host", "127.0.0.1", "portal.smtp.port",
                Integer.toString(mail.getSmtp().getPort()), "portal.smtp.tls", "none"));
        settings.putAll(key("Lindenhof"));
        var both = AtOnce.<PortalServer>done(List.of(() -> started("one"), () -> started("two")));
        one = both.get(0);
        two = both.get(1);
    }

    private <T extends AutoCloseable> T open(T thing) {
        opened.add(thing);
        return thing;
    }

    private Map<String, String> key(String name) throws Exception {
        return Map.of("portal.seal.file", keys.keyIn(Folders.fresh("instances-key-" + name).resolve("seal.p12"), name)
                .toString(), "portal.seal.password", TimeOffice.PASSWORD);
    }

    private PortalServer started(String name) {
        return started(Folders.fresh("instances-" + name), PortalServer.PROGRAM, name.equals("one") ? 0 : 1);
    }

    private PortalServer started(Path folder, Path program, int place) {
        var own = new HashMap<>(settings);
        own.put(PortalServer.PORT, Integer.toString(ports[place]));
        return open(PortalServer.restarted(folder, program, own));
    }

    /** The first one again, after it has ended. */
    void restartOne() {
        one = started(one.folder(), PortalServer.PROGRAM, 0);
    }

    /** In the place of the second one, which has ended, the next version of the program. */
    void upgradeTwo() {
        two = started(Folders.fresh("instances-next"), next(), 1);
    }

    /** This one, with a script that it does not know. */
    private static Path next() {
        try {
            var program = Folders.fresh("instances-program");
            Folders.copy(PortalServer.PROGRAM, program);
            Files.writeString(program.resolve("lib/portal/WEB-INF/classes/db/portal/V99__tomorrow.sql"),
                    "alter table portal_account add column tomorrow text;\ncreate table portal_tomorrow (id text);\n");
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an instance says that has brought another key. */
    String withAnotherKey() throws Exception {
        var other = new HashMap<>(settings);
        other.putAll(key("Elsewhere"));
        return PortalServer.refusal("instances-other-key", PortalServer.PROGRAM, other);
    }

    Visitor somebody(ReverseProxy proxy) {
        return Visitor.from("127.0.0.3", proxy.address(), host);
    }

    /** @param rows what stands after {@code from} */
    long count(String rows) throws SQLException {
        try (var connection = database.connect();
                var ask = connection.createStatement();
                var answer = ask.executeQuery("select count(*) from " + rows)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static void waitFor(Callable<Boolean> what) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (!what.call()) {
            assertTrue(System.nanoTime() < end, "it never came");
            Thread.sleep(100);
        }
    }

    @Override
    public void close() {
        try {
            for (var each : opened.reversed()) {
                each.close();
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
