package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.practiceportal.web.harness.Folders;
import org.practiceportal.web.harness.Persona;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.database.PostgreSql;
import org.practiceportal.web.harness.TcpProxy;
import org.practiceportal.web.harness.TcpProxy.Mode;
import org.practiceportal.web.harness.TimeOffice;
import org.practiceportal.web.harness.Visitor;

/** A portal among its neighbours: a database, perhaps a second one, a mail server and a time-stamp service. */
final class Neighbourhood {

    static final String COLLEAGUE = "/agreements/fit/colleague.xhtml";
    static final String COLLEAGUES = "/agreements/fit/referrals.xhtml";
    static final Pattern STYLE = Pattern
            .compile("/jakarta\\.faces\\.resource/[a-z]+\\.css\\.xhtml\\?ln=(primefaces-)?portal");
    static final Duration AT_ONCE = Duration.ofSeconds(3);
    static final Duration BACK = Duration.ofSeconds(10);

    static PostgreSql database;
    /** The second host of the address; nobody is there until one takes over. */
    static TcpProxy line;
    static TcpProxy second;
    static TcpProxy mailLine;
    static TcpProxy timeLine;
    static GreenMail mail;
    static TimeOffice office;
    static PortalServer portal;
    static Visitor maya;
    /** Our own, of every page. */
    static List<String> styles;

    static void start() throws Exception {
        database = PostgreSql.started();
        line = TcpProxy.to(database.port());
        second = TcpProxy.to(database.port());
        second.set(Mode.RESET);
        mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        mail.start();
        mailLine = TcpProxy.to(mail.getSmtp().getPort());
        office = new TimeOffice();
        office.open();
        timeLine = TcpProxy.to(office.address().getPort());
        var settings = new HashMap<>(Map.of("portal.db.user", "portal", "portal.sample", "true", "portal.smtp.host",
                "127.0.0.1", "portal.smtp.port", Integer.toString(mailLine.port()), "portal.smtp.tls", "none",
                "portal.smtp.timeout", "PT2S", "portal.mail.every", "PT1S", "portal.seal.every", "PT5S"));
        settings.put("portal.db.url", "jdbc:postgresql://127.0.0.1:" + line.port() + ",127.0.0.1:" + second.port()
                + "/portal?targetServerType=primary&prepareThreshold=0");
        settings.put("portal.timestamp.url", "http://127.0.0.1:" + timeLine.port() + "/time");
        settings.put("portal.seal.crl", "http://127.0.0.1:" + timeLine.port() + "/list");
        settings.put("portal.timestamp.trust",
                office.rootIn(Folders.fresh("neighbours-trust").resolve("root.pem")).toString());
        portal = PortalServer.started("neighbours", PortalServer.PROGRAM, settings);
        maya = portal.visitor().signIn(Persona.THERAPIST.email());
        styles = STYLE.matcher(maya.get("/today.xhtml").body()).results().map(MatchResult::group).toList();
        assertTrue(styles.size() > 1, () -> "styles: " + styles);
    }

    private Neighbourhood() {}

    static void comesBack() throws InterruptedException {
        var end = System.nanoTime() + BACK.toNanos();
        HttpResponse<String> answer;
        do {
            answer = maya.get("/today.xhtml");
            if (answer.statusCode() == 200) {
                return;
            }
            Thread.sleep(100);
        } while (System.nanoTime() < end);
        throw new AssertionError("not back after " + BACK + ": " + answer.statusCode() + "\n" + portal.log());
    }

    /** Calm, at once, and for everybody. */
    static void isAway() {
        for (var path : new String[]{"/today.xhtml", "/signin.xhtml", "/nowhere.xhtml"}) {
            requireCalm(timed(AT_ONCE, () -> maya.get(path)));
        }
        requireCalm(timed(AT_ONCE, () -> portal.visitor().get("/signin.xhtml")));
        assertEquals(200, timed(AT_ONCE, () -> maya.get("/favicon.svg")).statusCode());
        isSoonNotReady();
        assertEquals(200, timed(AT_ONCE, () -> portal.visitor().get("/health/live")).statusCode());
    }

    /** A page may notice it before the one who looks twice a second. */
    private static void isSoonNotReady() {
        var end = System.nanoTime() + AT_ONCE.toNanos();
        while (portal.visitor().get("/health/ready").statusCode() != 503) {
            assertTrue(System.nanoTime() < end, "ready without a database");
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    static void requireCalm(HttpResponse<String> answer) {
        assertEquals(503, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
        assertTrue(answer.headers().firstValue("Content-Security-Policy").orElse("").contains("form-action 'self'"));
        assertTrue(answer.body().contains("The portal will be back in a moment"), answer.body());
        // It looks like all other pages.
        assertTrue(styles.stream().allMatch(answer.body()::contains), () -> styles + "\n" + answer.body());
    }

    static <T> T timed(Duration most, Supplier<T> act) {
        var begun = System.nanoTime();
        var result = act.get();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        assertTrue(took.compareTo(most) < 0, "it took " + took);
        return result;
    }

    static HttpResponse<String> add(String name) {
        return maya.post(COLLEAGUE, Map.of("f", "f", "f:name", name, "f:save", "", "jakarta.faces.ViewState",
                "stateless"));
    }

    static boolean has(String name) {
        return maya.get(COLLEAGUES).body().contains(name + "<");
    }

    static boolean isPageOrCalm(HttpResponse<String> answer) {
        return answer.statusCode() == 200 || answer.statusCode() == 503;
    }

    static boolean isRepeated(PostgreSql standby) throws SQLException {
        try (var connection = standby.connect();
                var ask = connection.createStatement();
                var answer = ask.executeQuery("select 1 from agreements_colleague where name = 'Before Fail-over'")) {
            return answer.next();
        }
    }

    static String found(String page, String pattern) {
        var match = Pattern.compile(pattern).matcher(page);
        assertTrue(match.find(), page);
        return match.group(1);
    }

    static void waitFor(Callable<Boolean> what) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (!what.call()) {
            assertTrue(System.nanoTime() < end, "it never came:\n" + portal.log());
            Thread.sleep(100);
        }
    }

    /** @param rows what stands after {@code from} */
    static long count(String rows) throws SQLException {
        try (var connection = database.connect();
                var ask = connection.createStatement();
                var answer = ask.executeQuery("select count(*) from " + rows)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    static void end() throws Exception {
        try {
            endsInPeace();
        } finally {
            close();
        }
    }

    /** Told to end while forms are under way and wait for the database: they are finished, and nothing new is begun. */
    private static void endsInPeace() throws Exception {
        try (var connection = database.connect();
                var lock = connection.createStatement();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            connection.setAutoCommit(false);
            lock.execute("lock table agreements_colleague in share mode");
            var underWay = List.of(threads.submit(() -> add("Under Way 1")), threads.submit(() -> add("Under Way 2")));
            Thread.sleep(500);
            var ending = threads.submit(portal::close);
            Thread.sleep(500);
            assertThrows(UncheckedIOException.class, () -> portal.visitor().get("/signin.xhtml"),
                    "nothing new is taken");
            connection.commit();
            for (var answer : underWay) {
                assertEquals(302, answer.get().statusCode());
            }
            ending.get();
        }
    }

    private static void close() {
        if (portal != null) {
            portal.close();
        }
        List.of(line, second, mailLine, timeLine).forEach(TcpProxy::close);
        mail.stop();
        office.close();
        database.close();
    }
}
