package org.practiceportal.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.PersonId;
import org.practiceportal.web.beans.Beans;

/** Who did what, the newest first. */
@ResourceLock(Beans.DATABASE)
class KeptAuditTrailTest {

    @RegisterExtension
    final Beans beans = new Beans();

    private final KeptAuditTrail trail = beans.get(KeptAuditTrail.class);
    private final PersonId actor = PersonId.fresh();

    private void records(String act, PersonId by, PersonId client) {
        beans.act(() -> trail.record(new AuditEntry(by, act, "subject", client)));
    }

    private List<String> acts(String like, int first, int size) {
        return beans.ask(() -> trail.page(like, first, size)).stream().map(AuditLine::act).toList();
    }

    @Test
    void whatWasDoneIsKeptWithItsMoment() {
        var client = PersonId.fresh();
        records("people.added", actor, client);
        assertEquals(List.of(client.value()), beans.kept("select client from portal_audit"));
        assertEquals(List.of("subject"), beans.kept("select subject from portal_audit"));
        var line = beans.ask(() -> trail.page("", 0, 9)).getFirst();
        assertEquals(beans.clock().instant(), line.at());
        assertEquals(actor.value(), line.someone());
        assertNull(line.actor(), "a client is not named");
        assertTrue(line.client());
    }

    @Test
    void whatThePortalDoesItselfHasNobody() {
        records("agreements.sealed", null, null);
        var line = beans.ask(() -> trail.page("", 0, 9)).getFirst();
        assertNull(line.someone());
        assertFalse(line.client());
    }

    @Test
    void theNewestComesFirstAndIsFoundByItsBeginning() {
        records("people.added", actor, null);
        records("practice.changed", actor, null);
        records("people.changed", actor, null);
        assertEquals(List.of("people.changed", "practice.changed", "people.added"), acts("", 0, 9));
        assertEquals(List.of("practice.changed"), acts("", 1, 1));
        assertEquals(List.of("people.changed", "people.added"), acts("people.", 0, 9));
        assertEquals(3, beans.ask(() -> trail.count("")));
        assertEquals(2, beans.ask(() -> trail.count("people")));
        assertEquals(List.of(), acts("p_ople", 0, 9));
        assertEquals(0, beans.ask(() -> trail.count("p%")));
    }
}
