package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;

/** The account of a client, from the day the therapist adds them. */
class AccountTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");

    private final PersonId therapist = PersonId.fresh();
    private final Account jonas = Account.client("Jonas  Ferreira", EmailAddress.of("Jonas@example.org"),
            Locale.ENGLISH, therapist, MONDAY);

    @Test
    void withoutAPassphraseItIsNotActive() {
        assertFalse(jonas.isActive());
        assertNull(jonas.passphrase());
    }

    @Test
    void withAPassphraseItIs() {
        jonas.secure("hash", TUESDAY);
        assertTrue(jonas.isActive());
        assertEquals("hash", jonas.passphrase());
    }

    @Test
    void closedItAcceptsNobody() {
        jonas.secure("hash", MONDAY);
        assertFalse(jonas.isClosed());
        jonas.close(TUESDAY);
        assertTrue(jonas.isClosed());
        assertFalse(jonas.isActive());
    }

    @Test
    void openedAgainItIsActive() {
        jonas.secure("hash", MONDAY);
        jonas.close(TUESDAY);
        jonas.reopen();
        assertTrue(jonas.isActive());
        assertFalse(jonas.isClosed());
    }

    @Test
    void itsPersonLivesWhereThePracticeIsUntilTheyChooseAnotherPlace() {
        var chicago = ZoneId.of("America/Chicago");
        assertEquals(chicago, jonas.person(chicago).zone());
        jonas.live(ZoneId.of("Europe/Madrid"));
        assertEquals(ZoneId.of("Europe/Madrid"), jonas.person(chicago).zone());
    }

    @Test
    void itsPersonIsAsTheAccountSays() {
        jonas.read(SmallPractice.SPANISH);
        jonas.rename("Jonas F.");
        var person = jonas.person(ZoneOffset.UTC);
        assertEquals(jonas.id(), person.id());
        assertEquals("Jonas F.", person.name());
        assertEquals("Jonas@example.org", person.email());
        assertEquals(SmallPractice.SPANISH, person.language());
        assertEquals(Set.of(Role.CLIENT), person.roles());
        assertFalse(person.active());
        jonas.secure("hash", TUESDAY);
        assertTrue(jonas.person(ZoneOffset.UTC).active());
    }

    @Test
    void aColleagueMayHaveSeveralRoles() {
        assertEquals(Set.of(Role.OWNER, Role.THERAPIST), colleague().roles());
    }

    @Test
    void everyAccountHasAnIdOfItsOwn() {
        assertNotEquals(colleague().id(), colleague().id());
    }

    private static Account colleague() {
        return Account.colleague("Nora", EmailAddress.of("nora@example.org"), Locale.ENGLISH,
                Set.of(Role.OWNER, Role.THERAPIST), MONDAY);
    }
}
