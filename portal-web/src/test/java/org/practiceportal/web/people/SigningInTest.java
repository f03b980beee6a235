package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.web.beans.Beans;

/** Who knows their passphrase is let in; whoever does not waits a little longer each time. */
@ResourceLock(Beans.DATABASE)
class SigningInTest {

    private static final String JONAS = "jonas@example.org";
    private static final String HOME = "10.0.0";

    @RegisterExtension
    final Beans beans = new Beans();

    private final SigningIn signingIn = beans.get(SigningIn.class);
    private SmallPractice practice;

    @BeforeEach
    void open() {
        practice = new SmallPractice(beans);
    }

    private boolean signsIn(String email, String passphrase, String network) {
        return beans.ask(() -> signingIn.signIn(email, passphrase, network).isPresent());
    }

    private boolean knows(String network) {
        return signsIn(JONAS, SmallPractice.PASSPHRASE, network);
    }

    private void mistypes(int times) {
        for (int i = 0; i < times; i++) {
            assertFalse(signsIn(JONAS, "something else entirely", HOME));
        }
    }

    @Test
    void theRightPassphraseLetsIn() {
        var account = beans.ask(() -> signingIn.signIn(" Jonas@EXAMPLE.org ", SmallPractice.PASSPHRASE, HOME));
        assertEquals(practice.jonas.id(), account.orElseThrow().id());
        assertEquals(List.of("people.signedIn"), practice.acts());
        assertEquals(List.of(), beans.kept("select id from portal_sign_in_attempts"));
    }

    @Test
    void aWrongOneDoesNot() {
        mistypes(1);
        assertEquals(List.of("people.refused"), practice.acts());
    }

    @Test
    void anUnknownAddressDoesNotEitherAndLeavesNoTrace() {
        assertFalse(signsIn("nobody@example.org", SmallPractice.PASSPHRASE, HOME));
        assertEquals(List.of(), practice.acts());
    }

    @Test
    void nobodyIsLetIntoAClosedAccount() {
        beans.act(
                () -> beans.get(Accounts.class).find(practice.jonas.id()).orElseThrow().close(beans.clock().instant()));
        assertFalse(knows(HOME));
        assertEquals(List.of("people.refused"), practice.acts());
    }

    @Test
    void afterThreeMistakesTheRightOneHasToWaitASecond() {
        mistypes(3);
        assertFalse(knows(HOME));
        beans.clock().pass(Duration.ofSeconds(1));
        assertTrue(knows(HOME));
    }

    /** What comes while one has to wait is not looked at, and so is no further mistake. */
    @Test
    void waitingMakesNobodyWaitLonger() {
        mistypes(10);
        assertEquals(List.of(3), beans.kept("select failures from portal_sign_in_attempts"));
        beans.clock().pass(Duration.ofSeconds(1));
        assertTrue(knows(HOME));
    }

    @Test
    void eachFurtherMistakeDoublesTheWait() {
        mistypes(3);
        beans.clock().pass(Duration.ofSeconds(1));
        mistypes(1);
        beans.clock().pass(Duration.ofSeconds(1));
        assertFalse(knows(HOME));
        beans.clock().pass(Duration.ofSeconds(1));
        assertTrue(knows(HOME));
    }

    @Test
    void whoComesFromElsewhereIsNotSlowed() {
        mistypes(3);
        assertTrue(knows("192.168.7"));
    }

    @Test
    void onceLetInOneBeginsAnew() {
        mistypes(2);
        assertTrue(knows(HOME));
        mistypes(2);
        assertTrue(knows(HOME));
    }

    @Test
    void anotherWhoTriesAtTheSameMomentIsRefusedAsIfToWait() {
        beans.give(SignInThrottle.class, failing(new SQLException("the same row", "23505")));
        assertFalse(beans.ask(() -> signsInBy(beans.get(SignInThrottle.class))));
    }

    @Test
    void aDatabaseThatIsAwayIsNoMistakeOfTheirs() {
        beans.give(SignInThrottle.class, failing(new SQLTransientConnectionException("away")));
        assertThrows(PersistenceException.class, () -> signsInBy(beans.get(SignInThrottle.class)));
    }

    private boolean signsInBy(SignInThrottle signInThrottle) {
        signingIn.signInThrottle = signInThrottle;
        return signingIn.signIn(JONAS, SmallPractice.PASSPHRASE, HOME).isPresent();
    }

    private static SignInThrottle failing(SQLException why) {
        return new SignInThrottle() {
            @Override
            boolean takeTry(String id) {
                throw new PersistenceException(why);
            }
        };
    }
}
