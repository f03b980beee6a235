package org.practiceportal.web.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import jakarta.persistence.EntityManager;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.Door;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;
import org.practiceportal.web.beans.Beans;

/** Who carries the link of a way in: the mail, or whoever made it. */
@ResourceLock(Beans.DATABASE)
class MailedHalfTest {

    @RegisterExtension
    final Beans beans = new Beans();

    private final Person maya = new Person(PersonId.fresh(), "Maya", "maya@example.org", Locale.ENGLISH, ZoneOffset.UTC,
            Set.of(Role.THERAPIST), true);
    private Person amara;

    @BeforeEach
    void addAmara() {
        beans.act(() -> beans.get(EntityManager.class).createNativeQuery("insert into portal_account (id, name,"
                + " name_folded, email, email_folded, language, roles, created_at) values ('" + maya.id()
                + "', 'Maya', 'maya', 'maya@example.org', 'maya@example.org', 'en', 'THERAPIST',"
                + " '2026-03-02T08:00:00.000000Z')").executeUpdate());
        amara = beans.ask(
                () -> beans.get(People.class).addClient(maya, "Amara Okafor", "amara@example.org", Locale.ENGLISH));
    }

    private AccessCode open(Door door) {
        return beans.ask(() -> beans.get(People.class).openDoor(maya, amara, door));
    }

    private String mailed() {
        return (String) beans.kept("select body from portal_mail").getFirst();
    }

    @Test
    void aMailCarriesItWhereThereIsAServer() {
        beans.get(MailServer.class).host = Optional.of("mail.example.org");
        var code = open(Door.MAIL);
        assertNull(code.link(), "whoever makes the way in never sees the other half");
        assertEquals("mailed", code.way());
        assertTrue(mailed().contains("https://practice.example/start.xhtml?k="), mailed());
    }

    @Test
    void withoutAServerWhoeverMadeItCarriesBoth() {
        var code = open(Door.MAIL);
        assertEquals("halves", code.way());
        assertTrue(mailed().contains("\n" + code.link() + "\n"), "what is kept for a server is the same link");
    }

    @Test
    void aLongCodeIsTypedAtTheSameAddressForAll() {
        for (var host : new String[]{null, "mail.example.org"}) {
            beans.get(MailServer.class).host = Optional.ofNullable(host);
            var code = open(Door.IN_PERSON);
            assertEquals("https://practice.example/start.xhtml", code.link().toString());
            assertEquals("alone", code.way());
        }
    }
}
