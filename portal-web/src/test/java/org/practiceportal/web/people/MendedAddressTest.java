package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.web.people.SmallPractice.refused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.Door;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.web.beans.Beans;

/** Maya mistyped Amara's address. */
@ResourceLock(Beans.DATABASE)
class MendedAddressTest {

    private static final String RIGHT = "amara@example.org";

    @RegisterExtension
    final Beans beans = new Beans();

    private final Directory directory = beans.get(Directory.class);
    private final AccountActivation accountActivation = beans.get(AccountActivation.class);
    private SmallPractice practice;
    private Person amara;

    @BeforeEach
    void add() {
        practice = new SmallPractice(beans);
        amara = beans.ask(() -> directory.addClient(practice.maya, "Amara Okafor", "amra@example.org",
                SmallPractice.SPANISH));
    }

    private Optional<AccessCode> mends(Person therapist, String email) {
        return beans.ask(() -> directory.mendAddress(therapist, amara.id(), email));
    }

    private AccessCode opens(Door door) {
        return beans.ask(() -> directory.openDoor(practice.maya, amara, door));
    }

    private Optional<ActivationCode> find(String token, AccessCode code) {
        return beans.ask(() -> accountActivation.find(token, code.words()));
    }

    /** From the only mail to this address. */
    private String token(String address) {
        var mail = (String) beans.kept("select body from portal_mail where recipient = '" + address + "'").getFirst();
        return mail.replaceAll("(?s).*start\\.xhtml\\?k=([\\w-]{43}).*", "$1");
    }

    private String address() {
        return beans.ask(() -> directory.find(amara.id())).orElseThrow().email();
    }

    @Test
    void theOldLinkAndCodeAreDeadAndANewInvitationGoesOut() {
        var old = opens(Door.MAIL);
        var link = token("amra@example.org");
        var code = mends(practice.maya, RIGHT).orElseThrow();
        assertEquals(RIGHT, address());
        assertTrue(find(link, old).isEmpty());
        assertTrue(find(link, code).isEmpty(), "the old link with the new code");
        assertEquals(List.of(RIGHT), beans.kept("select recipient from portal_mail"),
                "what had not left goes to nobody");
        assertEquals(amara.id(), find(token(RIGHT), code).orElseThrow().account());
        assertEquals(List.of("people.added", "people.doorOpened", "people.addressMended", "people.doorOpened"),
                practice.acts());
    }

    @Test
    void whoWasNotInvitedGetsNoMail() {
        assertEquals(Optional.empty(), mends(practice.maya, RIGHT));
        assertEquals(RIGHT, address());
        assertEquals(List.of(), beans.kept("select recipient from portal_mail"));
    }

    @Test
    void onceSheHasComeInItIsHersAlone() {
        var typed = find("", opens(Door.IN_PERSON)).orElseThrow();
        beans.act(() -> accountActivation.pass(typed.id(), "another four plain words"));
        assertEquals("people.email.theirs", refused(() -> mends(practice.maya, RIGHT)));
        assertEquals("amra@example.org", address());
    }

    @Test
    void whatIsRefusedLeavesEverythingAsItWas() {
        var code = opens(Door.IN_PERSON);
        assertEquals("people.email.taken", refused(() -> mends(practice.maya, "NORA@example.org")));
        assertEquals("people.email.wrong", refused(() -> mends(practice.maya, "amara")));
        assertEquals("people.email.same", refused(() -> mends(practice.maya, "AMRA@example.org")));
        assertThrows(NotFound.class, () -> mends(practice.nora, RIGHT));
        assertEquals("amra@example.org", address());
        assertTrue(find("", code).isPresent(), "the code that was handed over works");
    }
}
