package org.practiceportal.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.Delivery;
import org.practiceportal.api.Refused;
import org.practiceportal.web.beans.Beans;
import org.practiceportal.web.notification.Outbox;
import org.practiceportal.web.people.SmallPractice;

/** Nora, who owns the practice, wants to know whether mails arrive. */
@ResourceLock(Beans.DATABASE)
class TestingMailTest {

    private static final Pattern CODE = Pattern.compile("\n\n([a-z]{4}-[a-z]{4}-\\d{4})\n\n");

    @RegisterExtension
    final Beans beans = new Beans();

    private final TestingMail testingMail = beans.get(TestingMail.class);
    private SmallPractice practice;

    @BeforeEach
    void open() {
        practice = new SmallPractice(beans);
        beans.nameMailServer();
    }

    private String sends() {
        beans.clock().pass(Duration.ofMinutes(1));
        beans.act(() -> testingMail.send(practice.nora));
        var body = (String) beans.kept("select body from portal_mail order by written_at desc").getFirst();
        var code = CODE.matcher(body);
        assertTrue(code.find(), body);
        return code.group(1);
    }

    private boolean types(String code) {
        return beans.ask(() -> testingMail.arrived(practice.nora, code));
    }

    private boolean isProved() {
        return beans.ask(testingMail::isProved);
    }

    @Test
    void aMailThatWasSentHasNotArrived() {
        sends();
        assertFalse(isProved());
        assertEquals(List.of("nora@example.org"), beans.kept("select recipient from portal_mail"));
    }

    @Test
    void whoTypesItsCodeHasGotIt() {
        var code = sends();
        assertFalse(types("lumo-tavi-0000"));
        assertTrue(types(" " + code.toUpperCase(Locale.ROOT) + " "), "as people type");
        assertTrue(isProved());
        assertEquals(List.of("system.mailTested", "system.mailArrived"), practice.acts().stream()
                .filter(act -> act.toString().startsWith("system.")).toList());
    }

    @Test
    void thePageTellsOfThisMailAlone() {
        sends();
        beans.clock().pass(Duration.ofMinutes(1));
        beans.act(() -> beans.get(Outbox.class).warn(practice.nora));
        beans.act(() -> beans.get(Outbox.class).takeBack(practice.nora.id()));
        assertEquals(Optional.empty(),
                beans.ask(() -> testingMail.delivery(testingMail.last(practice.nora).orElseThrow())));
        sends();
        beans.act(() -> beans.get(EntityManager.class).createNativeQuery("update portal_mail set sent_at = written_at")
                .executeUpdate());
        beans.clock().pass(Duration.ofMinutes(1));
        beans.act(() -> beans.get(Outbox.class).warn(practice.nora));
        assertEquals(Delivery.State.SENT,
                beans.ask(() -> testingMail.delivery(testingMail.last(practice.nora).orElseThrow()))
                        .orElseThrow().state());
    }

    @Test
    void onlyTheNewestCounts() {
        var before = sends();
        var code = sends();
        assertFalse(types(before));
        assertTrue(types(code));
    }

    @Test
    void afterFiveWrongCodesTheRightOneIsNoLongerTaken() {
        var code = sends();
        for (int i = 0; i < 5; i++) {
            assertFalse(types("lumo-tavi-0000"));
        }
        assertFalse(types(code));
        assertTrue(types(sends()), "another mail");
    }

    @Test
    void nobodyTypesTheCodeOfSomebodyElse() {
        var code = sends();
        assertFalse(beans.ask(() -> testingMail.arrived(practice.maya, code)));
        assertFalse(isProved());
    }

    @Test
    void withoutAServerNothingIsWritten() {
        var bare = new Beans();
        assertEquals("testMail.noServer", assertThrows(Refused.class,
                () -> bare.act(() -> bare.get(TestingMail.class).send(practice.nora))).why().key());
        assertEquals(List.of(), beans.kept("select id from portal_test_mail"));
    }

    @Test
    void theTableHoldsNoCode() {
        var code = sends();
        var kept = (String) beans.kept("select code_hash from portal_test_mail").getFirst();
        assertFalse(kept.contains(code.replace("-", "")), kept);
    }
}
