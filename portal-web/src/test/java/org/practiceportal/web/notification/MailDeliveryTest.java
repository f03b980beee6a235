package org.practiceportal.web.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.Delivery;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;
import org.practiceportal.api.Rounds;
import org.practiceportal.web.beans.Beans;
import org.practiceportal.web.beans.Given;

/** Mail waits in the outbox until a server has taken it. */
@ResourceLock(Beans.DATABASE)
class MailDeliveryTest {

    @RegisterExtension
    final Beans beans = new Beans();

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Map<String, Runnable> rounds = new HashMap<>();
    private final List<String> sooner = new ArrayList<>();
    private final Person maya = new Person(PersonId.fresh(), "Maya", "maya@example.org", Locale.ENGLISH, ZoneOffset.UTC,
            Set.of(Role.THERAPIST), true);
    private final MailServer server = beans.get(MailServer.class);
    private Outbox outbox;
    private MailDelivery delivery;

    @BeforeEach
    void open() {
        post.start();
        server.host = Optional.of("127.0.0.1");
        server.port = Integer.toString(post.getSmtp().getPort());
        server.tls = "none";
        server.from = "portal@example.org";
        server.whole = Duration.ofSeconds(10);
        beans.give(People.class, Given.as(People.class, Map.of("find", asked -> Optional.of(maya))));
        beans.give(Rounds.class, Given.as(Rounds.class, Map.of("isEnding", asked -> false, "onEachInstance", asked -> {
            var name = (String) asked[0];
            rounds.put(name, (Runnable) asked[2]);
            return (Rounds.Round) () -> sooner.add(name);
        })));
        beans.act(() -> beans.get(EntityManager.class).createNativeQuery("insert into portal_account (id, name,"
                + " name_folded, email, email_folded, language, roles, created_at) values ('" + maya.id()
                + "', 'Maya', 'maya', 'maya@example.org', 'maya@example.org', 'en', 'THERAPIST',"
                + " '2026-03-02T08:00:00.000000Z')").executeUpdate());
        outbox = beans.get(Outbox.class);
        delivery = beans.get(MailDelivery.class);
    }

    @AfterEach
    void close() {
        post.stop();
    }

    private void posts(String path) {
        beans.act(() -> outbox.post(maya, path));
        beans.clock().pass(Duration.ofSeconds(1));
    }

    private void round() {
        delivery.start(null);
        beans.act(rounds.get("mail"));
    }

    private Delivery.State state() {
        return beans.ask(() -> outbox.latest(List.of(maya.id()))).get(maya.id()).state();
    }

    private Mail last() {
        return beans.ask(() -> outbox.page(PageRequest.of(null))).rows().getFirst();
    }

    @Test
    void whatIsPostedIsTakenOnce() throws MessagingException, IOException {
        posts("/today.xhtml");
        assertEquals(Delivery.State.WAITING, state());
        assertEquals(1, beans.ask(outbox::waiting));
        round();
        round();
        assertEquals(1, post.getReceivedMessages().length);
        var taken = post.getReceivedMessages()[0];
        assertEquals("maya@example.org", taken.getAllRecipients()[0].toString());
        assertEquals("portal@example.org", taken.getFrom()[0].toString());
        assertEquals("auto-generated", taken.getHeader("Auto-Submitted", null));
        assertTrue(taken.getContent().toString().contains("https://practice.example/today.xhtml"));
        assertEquals(beans.clock().instant(), taken.getSentDate().toInstant());
        assertEquals(Delivery.State.SENT, state());
        assertEquals(0, beans.ask(outbox::waiting));
        assertNull(last().getBody(), "what was sent is not kept");
        assertNotNull(last().getSentAt());
        assertEquals(taken.getSubject(), last().getSubject());
    }

    @Test
    void whatIsNotTakenIsTriedAgainLaterAndLater() {
        post.stop();
        posts("/today.xhtml");
        round();
        assertEquals(Delivery.State.FAILING, state());
        assertNotNull(last().getTrouble());
        assertEquals(List.of(), beans.ask(() -> outbox.due(9)));
        beans.clock().pass(Duration.ofSeconds(9));
        assertEquals(List.of(), beans.ask(() -> outbox.due(9)));
        beans.clock().pass(Duration.ofSeconds(1));
        assertEquals(1, beans.ask(() -> outbox.due(9)).size());
        post.start();
        server.port = Integer.toString(post.getSmtp().getPort());
        round();
        assertEquals(Delivery.State.SENT, state());
        assertNull(last().getTrouble());
    }

    @Test
    void afterTwoThatFailTheRoundEnds() {
        post.stop();
        posts("/a.xhtml");
        posts("/b.xhtml");
        posts("/c.xhtml");
        round();
        assertEquals(1, beans.ask(() -> outbox.due(9)).size());
    }

    @Test
    void aMailThatSomebodyElseSendsIsLeftToThem() {
        posts("/today.xhtml");
        var id = beans.ask(() -> outbox.due(9)).getFirst();
        assertTrue(beans.ask(() -> outbox.claim(id)).isPresent());
        assertFalse(beans.ask(() -> outbox.claim(id)).isPresent());
        beans.clock().pass(Duration.ofMinutes(5));
        assertTrue(beans.ask(() -> outbox.claim(id)).isPresent(), "who claimed it is gone");
    }

    @Test
    void withoutAServerNothingLeaves() {
        server.host = Optional.empty();
        assertFalse(server.isConfigured());
        posts("/today.xhtml");
        assertEquals(Delivery.State.NO_SERVER, state());
        delivery.start(null);
        assertEquals(Map.of(), rounds);
        delivery.hear(new MailPosted());
        assertEquals(List.of(), sooner);
    }

    @Test
    void whatIsPostedIsSentSoon() {
        delivery.start(null);
        delivery.hear(new MailPosted());
        assertEquals(List.of("mail"), sooner);
    }

    @Test
    void theLatestMailOfEachIsWhatCounts() {
        posts("/today.xhtml");
        round();
        beans.act(() -> outbox.warn(maya));
        assertEquals(Delivery.State.WAITING, state());
        assertEquals(2, beans.ask(() -> outbox.page(PageRequest.of(null))).rows().size());
        assertFalse(last().getBody().contains("https://"), "a warning leads nowhere");
        assertEquals("maya@example.org", last().getRecipient());
        assertEquals(beans.clock().instant(), last().getWrittenAt());
        assertEquals(Map.of(), beans.ask(() -> outbox.latest(List.of())));
    }

    @Test
    void aMarkTellsHowItWent() {
        var now = beans.clock().instant();
        assertEquals(List.of("done", "loss", "", ""), List.of(new Delivery(Delivery.State.SENT, now).mark(),
                new Delivery(Delivery.State.FAILING, now).mark(), new Delivery(Delivery.State.WAITING, now).mark(),
                new Delivery(Delivery.State.NO_SERVER, now).mark()));
    }
}
