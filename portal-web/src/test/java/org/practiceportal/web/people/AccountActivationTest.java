package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.web.people.SmallPractice.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.Door;
import org.practiceportal.api.Person;
import org.practiceportal.web.beans.Beans;

/** Maya makes an activation code for a client, and the client uses it, once. */
@ResourceLock(Beans.DATABASE)
class AccountActivationTest {

    private static final String PASSPHRASE = "another four plain words";

    @RegisterExtension
    final Beans beans = new Beans();

    private final AccountActivation accountActivation = beans.get(AccountActivation.class);
    private SmallPractice practice;
    private Person amara;

    @BeforeEach
    void addAmara() {
        practice = new SmallPractice(beans);
        amara = beans.ask(() -> beans.get(Directory.class).addClient(practice.maya, "Amara Okafor", "amara@example.org",
                SmallPractice.SPANISH));
    }

    private AccessCode open(Person client, Door door) {
        return beans.ask(() -> accountActivation.open(practice.maya, client, door));
    }

    private Optional<ActivationCode> find(String token, String code) {
        return beans.ask(() -> accountActivation.find(token, code));
    }

    private String pass(String activationCode, String passphrase) {
        return refused(() -> beans.act(() -> accountActivation.pass(activationCode, passphrase)));
    }

    /** From the link in the newest mail. */
    private String token() {
        var mail = (String) beans.kept("select body from portal_mail order by written_at desc").getFirst();
        return mail.replaceAll("(?s).*https://practice\\.example/start\\.xhtml\\?k=([\\w-]{43}).*", "$1");
    }

    @Test
    void inPersonThereIsALongCodeAndNoMail() {
        var code = open(amara, Door.IN_PERSON);
        assertEquals(Door.IN_PERSON, code.door());
        assertTrue(code.words().matches("([a-z]{4}-){5}[0-9]{4}"), code.words());
        assertEquals(beans.clock().instant().plus(Duration.ofDays(14)), code.until());
        assertEquals(List.of(), beans.kept("select recipient from portal_mail"));
        assertEquals(amara.id(), find("", code.words()).orElseThrow().account());
    }

    @Test
    void byMailThereAreTwoHalves() {
        var code = open(amara, Door.MAIL);
        assertTrue(code.words().matches("([a-z]{4}-){2}[0-9]{4}"), code.words());
        assertEquals(List.of("amara@example.org"), beans.kept("select recipient from portal_mail"));
        assertEquals(amara.id(), find(token(), code.words()).orElseThrow().account());
        assertTrue(find("", code.words()).isEmpty(), "the short code alone");
        assertTrue(find(token(), "lumo-tavi-0000").isEmpty(), "the link alone");
    }

    @Test
    void afterFiveWrongCodesTheRightOneIsNoLongerTaken() {
        var code = open(amara, Door.MAIL);
        for (int i = 0; i < 4; i++) {
            assertTrue(find(token(), "lumo-tavi-0000").isEmpty());
        }
        assertTrue(find(token(), code.words()).isPresent(), "the fifth");
        assertTrue(find(token(), code.words()).isEmpty(), "the sixth");
    }

    @Test
    void whoPassesItIsActive() {
        var typed = find("", open(amara, Door.IN_PERSON).words()).orElseThrow();
        var activationCode = typed.id();
        var step = beans.ask(() -> accountActivation.step(typed));
        assertTrue(goesOn(step));
        beans.clock().pass(Duration.ofMinutes(29));
        assertTrue(goesOn(step));
        assertEquals("not refused", pass(activationCode, PASSPHRASE));
        assertTrue(practice.account(amara).isActive());
        assertTrue(beans.get(Passphrases.class).matches(PASSPHRASE, practice.account(amara).passphrase()));
        assertEquals(List.of("people.added", "people.doorOpened", "people.activated"), practice.acts());
        assertEquals(List.of(), beans.kept("select recipient from portal_mail"), "there is nobody to be warned");
    }

    private String known(Instant at) {
        return beans.ask(() -> beans.get(Directory.class).identification(amara.id(), at))
                .map(known -> known.way() + " " + Duration.between(known.cameInAt(), at).toHours() + " "
                        + Duration.between(known.signedInAt(), at).toHours())
                .orElse("nobody");
    }

    @Test
    void itIsKnownHowSomebodyCameInAndWhenTheyLastShowedWhoTheyAre() {
        assertEquals("nobody", known(beans.clock().instant()));
        var code = open(amara, Door.MAIL);
        pass(find(token(), code.words()).orElseThrow().id(), PASSPHRASE);
        assertEquals("halves 0 0", known(beans.clock().instant()));
        beans.clock().pass(Duration.ofHours(3));
        var account = practice.account(amara);
        beans.act(() -> beans.get(SignInThrottle.class).admit("nothing", account));
        beans.clock().pass(Duration.ofHours(2));
        assertEquals("halves 5 2", known(beans.clock().instant()));
        var before = beans.clock().instant();
        open(amara, Door.IN_PERSON);
        beans.clock().pass(Duration.ofHours(1));
        assertEquals("halves 6 3", known(beans.clock().instant()), "a code that nobody used brought nobody in");
        pass(find("", open(amara, Door.IN_PERSON).words()).orElseThrow().id(), PASSPHRASE + " again");
        assertEquals("alone 0 0", known(beans.clock().instant()));
        assertEquals("halves 5 2", known(before), "as it was then");
        assertEquals(Optional.empty(), beans.ask(() -> beans.get(Directory.class).identification(amara.id(),
                before.minus(Duration.ofDays(1)))));
    }

    @Test
    void nobodyPassesItTwice() {
        var typed = find("", open(amara, Door.IN_PERSON).words()).orElseThrow();
        var activationCode = typed.id();
        var step = beans.ask(() -> accountActivation.step(typed));
        pass(activationCode, PASSPHRASE);
        assertFalse(goesOn(step));
        assertEquals("door.closed", pass(activationCode, PASSPHRASE));
    }

    @Test
    void aPassphraseThatWillNotDoLeavesItOpen() {
        var typed = find("", open(amara, Door.IN_PERSON).words()).orElseThrow();
        var activationCode = typed.id();
        var step = beans.ask(() -> accountActivation.step(typed));
        assertEquals("passphrase.short", pass(activationCode, "short"));
        assertEquals("passphrase.easy", pass(activationCode, "amara@example.org"));
        assertTrue(goesOn(step));
        assertFalse(practice.account(amara).isActive());
    }

    @Test
    void afterFourteenDaysItIsClosed() {
        var code = open(amara, Door.IN_PERSON);
        beans.clock().pass(Duration.ofDays(14).minusSeconds(1));
        var typed = find("", code.words()).orElseThrow();
        var activationCode = typed.id();
        var step = beans.ask(() -> accountActivation.step(typed));
        assertTrue(goesOn(step));
        beans.clock().pass(Duration.ofSeconds(1));
        assertTrue(find("", code.words()).isEmpty());
        assertFalse(goesOn(step));
        assertEquals("door.closed", pass(activationCode, PASSPHRASE));
    }

    @Test
    void halfAnHourAfterTheCodeItIsTypedAgain() {
        var typed = find("", open(amara, Door.IN_PERSON).words()).orElseThrow();
        var step = beans.ask(() -> accountActivation.step(typed));
        beans.clock().pass(Duration.ofMinutes(30));
        assertFalse(goesOn(step));
    }

    private boolean goesOn(String step) {
        return beans.ask(() -> accountActivation.stepped(step)).isPresent();
    }

    @Test
    void aNewerOneClosesIt() {
        var earlier = open(amara, Door.IN_PERSON).words();
        var others = open(practice.jonas, Door.IN_PERSON).words();
        var later = open(amara, Door.IN_PERSON).words();
        assertTrue(find("", earlier).isEmpty());
        assertTrue(find("", later).isPresent());
        assertTrue(find("", others).isPresent(), "another client's stays open");
    }

    @Test
    void whoHasForgottenThePassphraseIsWarnedThatThereIsAnother() {
        var before = practice.signedIn(practice.jonas);
        var activationCode = find("", open(practice.jonas, Door.IN_PERSON).words()).orElseThrow().id();
        pass(activationCode, PASSPHRASE);
        assertFalse(practice.isOpen(before), "sessions from before have ended");
        assertEquals(List.of("Jonas@example.org"), beans.kept("select recipient from portal_mail"));
        assertEquals("people.passphraseChanged", practice.acts().getLast());
    }

    @Test
    void nobodyPassesIntoAClosedAccount() {
        var activationCode = find("", open(practice.maya, Door.IN_PERSON).words()).orElseThrow().id();
        beans.act(
                () -> beans.get(Accounts.class).find(practice.maya.id()).orElseThrow().close(beans.clock().instant()));
        assertEquals("door.closed", pass(activationCode, PASSPHRASE));
    }

    @Test
    void whatIsNoActivationCodeIsRefused() {
        assertEquals("door.closed", pass(null, PASSPHRASE));
        assertEquals("door.closed", pass("nothing", PASSPHRASE));
        assertFalse(goesOn("nothing"));
        assertTrue(find("nothing", "nothing").isEmpty());
    }
}
