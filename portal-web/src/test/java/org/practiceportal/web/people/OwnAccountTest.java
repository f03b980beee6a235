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
import org.practiceportal.api.Facts;
import org.practiceportal.api.Person;
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

    private void tells(String name, Facts facts) {
        beans.act(() -> own.change(practice.maya, name, facts, SmallPractice.SPANISH, ZoneId.of("Europe/Madrid")));
    }

    private Person maya() {
        return practice.account(practice.maya).person(ZoneOffset.UTC);
    }

    @Test
    void herNameAndWhatSheTellsBesides() {
        tells("  Maya  L. ", new Facts("Maya Birgitta Lindqvist", " she/her ", "+1 (555) 010-0199 ext. 4"));
        assertEquals("Maya L.", maya().name());
        assertEquals(new Facts("Maya Birgitta Lindqvist", "she/her", "+1 (555) 010-0199 ext. 4"), maya().facts());
        tells("Maya L.", new Facts(null, "\u200B", ""));
        assertEquals(Facts.NONE, maya().facts(), "what she takes back");
        assertEquals(List.of("people.changed", "people.changed"), practice.acts());
    }

    @Test
    void nothingThatIsNotWhatItSays() {
        assertEquals("people.name.empty", refused(() -> tells(" ", Facts.NONE)));
        assertEquals("people.name.long", refused(() -> tells("Maya", new Facts("M".repeat(101), "", ""))));
        assertEquals("people.pronouns.long", refused(() -> tells("Maya", new Facts("", "x".repeat(41), ""))));
        for (var phone : List.of("call me", "12", "0".repeat(41), "555 0199; drop", "javascript:1234")) {
            assertEquals("people.phone.wrong", refused(() -> tells("Maya", new Facts("", "", phone))), phone);
        }
        assertEquals(practice.maya.name(), maya().name());
        assertEquals(List.of(), practice.acts());
    }

    @Test
    void aZoneIsOfferedUntilSheChoosesOne() {
        assertTrue(beans.ask(() -> own.isWithoutZone(practice.maya)));
        tells("Maya", Facts.NONE);
        assertFalse(beans.ask(() -> own.isWithoutZone(practice.maya)));
    }

    @Test
    void herLanguageAndZone() {
        tells("Maya", Facts.NONE);
        var maya = maya();
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
