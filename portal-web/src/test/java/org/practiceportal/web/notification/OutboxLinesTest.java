package org.practiceportal.web.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.SystemLine;
import org.practiceportal.web.beans.Beans;

/** What the owner sees of mails that wait. */
@ResourceLock(Beans.DATABASE)
class OutboxLinesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final WaitingMails NONE = new WaitingMails(0, null);

    @RegisterExtension
    final Beans beans = new Beans();

    private static WaitingMails since(Duration time) {
        return new WaitingMails(2, NOW.minus(time));
    }

    private static List<String> said(List<SystemLine> lines) {
        return lines.stream().map(line -> line.level() + " " + line.state().key()
                + (line.advice() == null ? "" : ", " + line.advice().key())).toList();
    }

    private static List<String> said(WaitingMails today, WaitingMails before) {
        return said(OutboxLines.lines(today, before, true, NOW));
    }

    @Test
    void aMailMayWaitForSomeMinutes() {
        assertEquals(List.of("WELL outbox.system.none", "WELL outbox.refused.none"), said(NONE, NONE));
        assertEquals(List.of("WELL outbox.system.waiting", "WELL outbox.refused.none"),
                said(since(Duration.ofMinutes(14)), NONE));
        assertEquals(List.of("TROUBLE outbox.system.waiting, outbox.system.waiting.help", "WELL outbox.refused.none"),
                said(since(Duration.ofMinutes(15)), NONE));
    }

    @Test
    void whatNobodyTakesForADayNeedsSomebody() {
        assertEquals(List.of("WELL outbox.system.none", "TROUBLE outbox.refused.some, outbox.refused.help"),
                said(NONE, since(Duration.ofDays(2))));
    }

    @Test
    void withoutAServerAllWaitAndNobodyIsAlarmed() {
        assertEquals(List.of("OPEN outbox.system.noServer, outbox.system.noServer.help"),
                said(OutboxLines.lines(since(Duration.ofHours(1)), since(Duration.ofDays(2)), false, NOW)));
        assertEquals(List.of(4L), OutboxLines.lines(since(Duration.ofHours(1)), since(Duration.ofDays(2)), false, NOW)
                .getFirst().state().arguments());
    }

    @Test
    void thoseThatWaitAreCountedByWhenTheyWereWritten() {
        var outbox = beans.get(Outbox.class);
        var now = beans.clock().instant();
        var jonas = PersonId.fresh();
        beans.act(() -> {
            var entities = beans.get(EntityManager.class);
            entities.createNativeQuery(
                    "insert into portal_account (id, name, name_folded, email, email_folded, language,"
                            + " roles, created_at) values ('" + jonas + "', 'J', 'j', 'j', 'j', 'en', 'CLIENT', '"
                            + "2026-03-02T09:00:00.000000Z')")
                    .executeUpdate();
            for (int days = 0; days < 4; days++) {
                entities.persist(new Mail(jonas, "j@example.org", "", "", now.minus(Duration.ofDays(days))));
            }
            var sent = new Mail(jonas, "j@example.org", "", "", now.minus(Duration.ofDays(9)));
            sent.sent(now);
            entities.persist(sent);
        });
        var day = now.minus(Duration.ofDays(1));
        assertEquals(new WaitingMails(2, day), beans.ask(() -> outbox.waitingSince(day)));
        assertEquals(new WaitingMails(2, now.minus(Duration.ofDays(3))),
                beans.ask(() -> outbox.waitingFromBefore(day)));
        assertEquals(NONE, beans.ask(() -> outbox.waitingFromBefore(now.minus(Duration.ofDays(30)))));
        assertEquals(List.of("OPEN outbox.system.noServer, outbox.system.noServer.help"),
                said(beans.ask(() -> beans.get(OutboxLines.class).all())));
    }
}
