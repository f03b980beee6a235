package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.OwnPortals;
import org.practiceportal.web.harness.Persona;
import org.practiceportal.web.harness.ReverseProxy;
import org.practiceportal.web.harness.Visitor;

/** People who never notice that there are two portals, that one of them is upgraded, and that one dies. */
@OwnPortals
class InstancesIT {

    private static final String MINE = "/agreements/reading/mine.xhtml";
    private static final int MAILS = 40;
    private static Instances both;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean over;

    @BeforeAll
    static void start() throws Exception {
        both = new Instances();
    }

    @AfterAll
    static void stop() {
        if (both != null) {
            both.close();
        }
    }

    private static Visitor signedIn(ReverseProxy proxy, String email) {
        return both.somebody(proxy).signIn(email);
    }

    @Test
    void ofTwoThatStartAtOnceOneMakesThePractice() throws SQLException {
        var sample = " with a sample practice.";
        assertTrue(both.one.console().contains(sample) != both.two.console().contains(sample),
                both.one.console() + both.two.console());
        for (var module : List.of("portal", "agreements")) {
            assertEquals(both.count("(select distinct version from " + module + "_migrations) as each"),
                    both.count(module + "_migrations where success"), module);
        }
    }

    /** One walk, since each step builds on the one before: an upgrade of one instance, then the sudden end of the other. */
    @Test
    void nobodyNoticesAnUpgradeAndADeath() throws Exception {
        var eli = signedIn(both.nginx, "eli@example.org");
        var maya = signedIn(both.haproxy, Persona.THERAPIST.email());
        var reading = Stream.of(both.nginx, both.haproxy)
                .map(proxy -> reads(signedIn(proxy, Persona.CLIENT.email()))).toList();
        var writing = Stream.of(both.nginx, both.haproxy)
                .map(proxy -> writes(signedIn(proxy, Persona.THERAPIST.email()), proxy == both.nginx ? "N" : "H"))
                .toList();
        var refused = threads.submit(both::withAnotherKey);
        eachMailIsSentOnce();

        both.two.close();
        assertTrue(both.two.log().contains("Everything that was under way is done."), both.two.log());
        both.upgradeTwo();
        assertTrue(refused.get().contains("The practice's seal has another key than the one that is here"),
                refused.get());
        over = true;
        for (var each : reading) {
            assertEquals(List.of(), each.get().failures(), "while one was upgraded");
        }
        for (var each : writing) {
            assertEquals(List.of(), each.get().failures(), "while one was upgraded");
            keptOnce(each.get());
        }

        dies(eli, maya);
        both.restartOne();
        assertTrue(both.one.log().contains("A newer program works with this database, too"), both.one.log());
        for (int i = 0; i < 4; i++) {
            assertEquals(200, eli.get(MINE).statusCode(), "still signed in, on both");
        }
        sealedOnce();
    }

    /** Both instances carry mail at the same time. */
    private static void eachMailIsSentOnce() throws Exception {
        both.execute("insert into portal_mail (id, person_id, recipient, subject, body, written_at, attempts, next_at)"
                + " select 'mail-' || n, (select min(id) from portal_account), 'm' || n || '@example.org', 'm' || n,"
                + " 'x', now(), 0, now() from generate_series(1, " + MAILS + ") n");
        Instances.waitFor(() -> both.count("portal_mail where sent_at is null") == 0);
        var subjects = new ArrayList<String>();
        for (var mail : both.mail.getReceivedMessages()) {
            subjects.add(mail.getSubject());
        }
        for (int n = 1; n <= MAILS; n++) {
            var subject = "m" + n;
            assertEquals(1, subjects.stream().filter(subject::equals).count(), subject);
        }
    }

    /** What came of doing something again and again. */
    private record Doings(List<String> done, List<String> failures) {}

    private Future<Doings> reads(Visitor reader) {
        return threads.submit(() -> {
            var doings = new Doings(new ArrayList<>(), new ArrayList<>());
            while (!over) {
                note(doings, MINE, () -> reader.get(MINE).statusCode(), 200);
                Thread.sleep(20);
            }
            return doings;
        });
    }

    /** Sends forms of which each would leave a row of its own if it arrived twice. */
    private Future<Doings> writes(Visitor writer, String name) {
        return threads.submit(() -> {
            var doings = new Doings(new ArrayList<>(), new ArrayList<>());
            for (int i = 0; !over; i++) {
                var each = name + "-" + i + "-";
                note(doings, each, () -> add(writer, each), 302);
                Thread.sleep(50);
            }
            return doings;
        });
    }

    private static int add(Visitor therapist, String name) {
        return therapist.post(Neighbourhood.COLLEAGUE, Map.of("f", "f", "f:name", name, "f:save", "",
                "jakarta.faces.ViewState", "stateless")).statusCode();
    }

    private static void note(Doings doings, String what, IntSupplier act, int expected) {
        try {
            var status = act.getAsInt();
            (status == expected ? doings.done() : doings.failures()).add(status == expected
                    ? what
                    : what + " " + status);
        } catch (UncheckedIOException e) {
            doings.failures().add(what + " " + e.getCause());
        }
    }

    private static void keptOnce(Doings writing) throws SQLException {
        assertFalse(writing.done().isEmpty());
        for (var each : writing.done()) {
            assertEquals(1, both.count("agreements_colleague where name = '" + each + "'"), each);
        }
    }

    /** While one reads, one writes, and one signs. Whatever was not answered, they do again, as anybody would. */
    private void dies(Visitor eli, Visitor maya) throws Exception {
        var open = eli.get(MINE).body().replaceFirst("(?s).*welcome\\.xhtml\\?i=([0-9a-f-]{36}).*", "$1");
        eli.post(Form.called("consent", eli.get("/agreements/reading/consent.xhtml?i=" + open).body())
                .press("consent:agree"));
        var sign = Form.with("text", eli.get("/agreements/reading/sign.xhtml?i=" + open).body())
                .fill("name", "Eli Sorensen").press();
        over = false;
        var reading = reads(signedIn(both.nginx, Persona.CLIENT.email()));
        var writing = writes(maya, "D");
        var signing = threads.submit(() -> {
            while (!isTaken(eli, sign)) {
                Thread.sleep(200);
            }
            return isTaken(eli, sign);
        });
        Thread.sleep(30);
        both.one.kill();
        Thread.sleep(Duration.ofSeconds(3));
        over = true;
        assertTrue(signing.get(), "signing again leads to the receipt");
        assertTrue(reading.get().failures().size() <= 1, reading.get().failures()::toString);
        assertTrue(writing.get().failures().size() <= 2, writing.get().failures()::toString);
        keptOnce(writing.get());
        for (var each : writing.get().failures()) {
            assertTrue(both.count("agreements_colleague where name = '" + each.replaceFirst(" .*", "") + "'") <= 1,
                    each);
        }
        assertEquals(1, both.count("agreements_acknowledgement where invitation_id = '" + open + "'"));
        assertTrue(eli.get("/agreements/reading/sign.xhtml?i=" + open).headers().firstValue("Location").orElse("")
                .contains("done.xhtml"));
    }

    private static boolean isTaken(Visitor person, Form form) {
        try {
            return person.post(form).statusCode() == 302;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** Both sealed in rounds, and right after each signature. */
    private static void sealedOnce() throws Exception {
        Instances.waitFor(() -> both.count("agreements_complete") == both.count(
                "agreements_document where acknowledgement_id is not null"));
        assertEquals(both.count("agreements_document"), both.count("portal_audit where act = 'agreements.sealed'"));
        for (var portal : List.of(both.one, both.two)) {
            assertFalse(portal.log().contains("it is tried again"), portal.log());
        }
    }
}
