package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.web.people.SmallPractice.refused;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.web.beans.Beans;

/** What Maya changes about her own account. */
@ResourceLock(Beans.DATABASE)
class OwnAccountTest {

    private static final String ANOTHER = "another four plain words";

    @RegisterExtension
    final Beans beans = new Beans();

    private final OwnAccount own = beans.get(OwnAccount.class);
    private SmallPractice practice;

    @BeforeEach
    void open() {
        practice = new SmallPractice(beans);
        beans.clock().pass(Duration.ofHours(1));
    }

    private String changes(String current, String passphrase) {
        return refused(() -> beans.act(() -> own.changePassphrase(practice.maya, current, passphrase)));
    }

    @Test
    void herLanguageAndZone() {
        beans.act(() -> own.change(practice.maya, SmallPractice.SPANISH, ZoneId.of("Europe/Madrid")));
        var maya = practice.account(practice.maya).person(ZoneOffset.UTC);
        assertEquals(SmallPractice.SPANISH, maya.language());
        assertEquals(ZoneId.of("Europe/Madrid"), maya.zone());
        assertEquals(List.of("people.changed"), practice.acts());
    }

    @Test
    void herPassphraseWhichEndsEarlierSessions() {
        var before = practice.signedIn(practice.maya);
        var others = practice.signedIn(practice.jonas);
        var account = beans.ask(() -> own.changePassphrase(practice.maya, SmallPractice.PASSPHRASE, ANOTHER));
        assertEquals(practice.maya.id(), account.id());
        assertTrue(beans.get(Passphrases.class).matches(ANOTHER, practice.account(practice.maya).passphrase()));
        assertFalse(practice.isOpen(before));
        assertTrue(practice.isOpen(others));
        assertEquals(List.of("people.passphraseChanged"), practice.acts());
    }

    @Test
    void onlyIfSheKnowsThePresentOneAndTheNewOneWillDo() {
        assertEquals("account.currentWrong", changes("something else entirely", ANOTHER));
        assertEquals("passphrase.short", changes(SmallPractice.PASSPHRASE, "short"));
        assertTrue(beans.get(Passphrases.class).matches(SmallPractice.PASSPHRASE,
                practice.account(practice.maya).passphrase()));
        assertEquals(List.of(), practice.acts());
    }
}
