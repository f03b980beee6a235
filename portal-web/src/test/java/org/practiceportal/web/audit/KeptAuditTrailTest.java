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
import org.practiceportal.api.PageRequest;
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

    private List<AuditLine> lines(String act, String at) {
        return beans.ask(() -> trail.page(act, PageRequest.of(at))).rows();
    }

    private List<String> acts(String act) {
        return lines(act, null).stream().map(AuditLine::act).toList();
    }

    @Test
    void whatWasDoneIsKeptWithItsMoment() {
        var client = PersonId.fresh();
        records("people.added", actor, client);
        assertEquals(List.of(client.value()), beans.kept("select client from portal_audit"));
        assertEquals(List.of("subject"), beans.kept("select subject from portal_audit"));
        var line = lines("", null).getFirst();
        assertEquals(beans.clock().instant(), line.at());
        assertEquals(actor.value(), line.someone());
        assertNull(line.actor(), "a client is not named");
        assertTrue(line.client());
    }

    @Test
    void whatThePortalDoesItselfHasNobody() {
        records("agreements.sealed", null, null);
        var line = lines("", null).getFirst();
        assertNull(line.someone());
        assertFalse(line.client());
    }

    @Test
    void theNewestComesFirstAndOneActIsFoundAlone() {
        records("people.added", actor, null);
        records("practice.changed", actor, null);
        records("people.added", actor, null);
        assertEquals(List.of("people.added", "practice.changed", "people.added"), acts(""));
        assertEquals(List.of("people.added", "people.added"), acts("people.added"));
        assertEquals(List.of(), acts("people."));
        assertEquals(List.of(), acts("people_added"));
    }

    @Test
    void aPageBeginsBehindARow() {
        records("people.added", actor, null);
        records("practice.changed", actor, null);
        var newest = lines("", null).getFirst().number();
        assertEquals(List.of("people.added"), lines("", "after." + newest).stream().map(AuditLine::act).toList());
        assertEquals(2, lines("", "after.nowhere").size(), "which leads to the first page");
    }
}
