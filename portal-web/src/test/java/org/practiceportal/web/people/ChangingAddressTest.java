package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.web.people.SmallPractice.refused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.Door;
import org.practiceportal.api.Person;
import org.practiceportal.web.beans.Beans;

/** Jonas wants his mail at another address, which has to be his. */
@ResourceLock(Beans.DATABASE)
class ChangingAddressTest {

    private static final String OTHER = "j.ferreira@example.net";

    @RegisterExtension
    final Beans beans = new Beans();

    private final ChangingAddress changing = beans.get(ChangingAddress.class);
    private SmallPractice practice;
    private SessionToken session;

    @BeforeEach
    void signIn() {
        practice = new SmallPractice(beans);
        session = practice.signedIn(practice.jonas);
    }

    private String asks(String passphrase, String email) {
        beans.clock().pass(Duration.ofSeconds(1));
        return refused(() -> beans.act(() -> changing.ask(practice.jonas, passphrase, email)));
    }

    private void asks(String email) {
        assertEquals("not refused", asks(SmallPractice.PASSPHRASE, email));
    }

    private boolean proves(Person person, String code) {
        return beans.ask(() -> changing.prove(person, code, session));
    }

    private boolean proves(String code) {
        return proves(practice.jonas, code);
    }

    private String address() {
        return practice.account(practice.jonas).person(java.time.ZoneOffset.UTC).email();
    }

    private Optional<String> asked() {
        return beans.ask(() -> changing.asked(practice.jonas));
    }

    private List<?> recipients() {
        return beans.kept("select recipient from portal_mail order by written_at, recipient");
    }

    /** From the newest mail to the new address. */
    private String code() {
        var mail = (String) beans.kept("select body from portal_mail where recipient = '" + OTHER
                + "' order by written_at desc").getFirst();
        return mail.replaceAll("(?s).*?(([a-z]{4}-){5}[0-9]{4}).*", "$1");
    }

    @Test
    void itCountsOnceTheCodeThatWasSentThereIsTyped() {
        var elsewhere = practice.signedIn(practice.jonas);
        var mailedBefore = beans
                .ask(() -> beans.get(AccountActivation.class).open(practice.maya, practice.jonas, Door.IN_PERSON));
        asks(OTHER);
        assertEquals(Optional.of(OTHER), asked());
        assertEquals(List.of("Jonas@example.org", OTHER), recipients(), "the old one is told");
        assertEquals("Jonas@example.org", address(), "not yet");
        beans.clock().pass(Duration.ofMinutes(5));
        var code = code();
        assertTrue(proves(code.toUpperCase(java.util.Locale.ROOT).replace('-', ' ')));
        assertEquals(OTHER, address());
        assertEquals(List.of("Jonas@example.org", OTHER, "Jonas@example.org"), recipients(),
                "the old one is told again");
        assertTrue(practice.isOpen(session));
        assertFalse(practice.isOpen(elsewhere), "everywhere else he is signed out");
        assertTrue(beans.ask(() -> beans.get(AccountActivation.class).find("", mailedBefore.words()))
                .filter(found -> found.isOpen(beans.clock().instant())).isEmpty(), "a code from before opens nothing");
        assertEquals(Optional.empty(), asked());
        assertFalse(proves(code), "it works once");
        assertEquals(List.of("people.doorOpened", "people.addressAsked", "people.addressChanged"), practice.acts());
    }

    @Test
    void whoAsksKnowsThePassphraseAndNamesAnotherAddress() {
        assertEquals("account.currentWrong", asks("something else entirely", OTHER));
        assertEquals("people.email.wrong", asks(SmallPractice.PASSPHRASE, "not an address"));
        assertEquals("people.email.same", asks(SmallPractice.PASSPHRASE, "JONAS@example.org"));
        assertEquals(List.of(), recipients());
        assertEquals(List.of(), practice.acts());
    }

    @Test
    void anAddressThatIsSomebodyElsesLooksTheSameAndIsNeverHis() {
        asks(OTHER);
        var acts = practice.acts();
        asks("MAYA@example.org");
        assertEquals(Optional.of("MAYA@example.org"), asked());
        assertEquals(List.of(acts.getFirst(), acts.getFirst()), practice.acts(), "as for any other");
        assertEquals(List.of("Jonas@example.org", OTHER, "Jonas@example.org", "maya@example.org"), recipients(),
                "whose it is, is told");
        assertEquals(List.of(),
                beans.kept("select code_hash from portal_address_change where email = 'MAYA@example.org'"
                        + " and code_hash is not null"));
        assertFalse(proves(code()), "the code of the one before");
        assertFalse(proves(""));
        assertEquals("Jonas@example.org", address());
    }

    @Test
    void anAddressThatSomebodyTookMeanwhileIsNoLongerHis() {
        asks(OTHER);
        beans.act(() -> beans.get(Directory.class).addClient(practice.maya, "Amara", OTHER, SmallPractice.SPANISH));
        assertFalse(proves(code()));
        assertEquals("Jonas@example.org", address());
    }

    @Test
    void afterFiveWrongCodesTheRightOneIsNoLongerTaken() {
        asks(OTHER);
        for (int i = 0; i < 5; i++) {
            assertFalse(proves("lumo-tavi-lumo-tavi-lumo-0000"));
        }
        assertFalse(proves(code()));
        assertEquals(Optional.empty(), asked());
    }

    @Test
    void aCodeIsGoodForADayAndForWhoeverAsked() {
        asks(OTHER);
        assertFalse(proves(practice.maya, code()));
        beans.clock().pass(Duration.ofDays(1));
        assertFalse(proves(code()));
    }

    @Test
    void aNewerOneOrAChangeOfMindEndsIt() {
        asks(OTHER);
        var earlier = code();
        asks(OTHER);
        assertFalse(proves(earlier));
        beans.act(() -> changing.forget(practice.jonas));
        assertFalse(proves(code()));
        assertEquals("Jonas@example.org", address());
    }

    @Test
    void nobodySendsMailToStrangersAllDay() {
        for (int i = 0; i < 5; i++) {
            asks(OTHER);
        }
        assertEquals("address.often", asks(SmallPractice.PASSPHRASE, OTHER));
        beans.clock().pass(Duration.ofDays(1));
        asks(OTHER);
    }

    @Test
    void noCodeIsKept() {
        asks(OTHER);
        var kept = (String) beans.kept("select code_hash from portal_address_change").getFirst();
        assertTrue(kept.matches("[0-9a-f]{64}"), kept);
    }
}
