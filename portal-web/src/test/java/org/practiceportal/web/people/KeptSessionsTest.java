package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Startup;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.web.beans.Beans;

/** How long a session lasts, what ends it, and what a browser keeps of it. */
@ResourceLock(Beans.DATABASE)
class KeptSessionsTest {

    private static final String NAME = "__Host-SID";

    @RegisterExtension
    final Beans beans = new Beans();

    private final ServedRequest served = new ServedRequest("/today.xhtml", null);
    private SmallPractice practice;
    private Sessions sessions;
    private SessionTokens tokens;

    @BeforeEach
    void open() {
        practice = new SmallPractice(beans);
        sessions = beans.get(Sessions.class);
        tokens = beans.get(SessionTokens.class);
    }

    /** Whether it goes on, and is used by that. */
    private boolean isUsable(SessionToken token) {
        return beans.ask(() -> {
            var open = sessions.open(token);
            open.ifPresent(sessions::note);
            return open;
        }).isPresent();
    }

    private void lasts(SessionToken token, Duration pause, Duration longest) {
        var end = beans.clock().instant().plus(longest);
        while (beans.clock().instant().plus(pause).isBefore(end)) {
            beans.clock().pass(pause);
            assertTrue(isUsable(token), "after a pause");
        }
        beans.clock().pass(Duration.between(beans.clock().instant(), end).minusSeconds(1));
        assertTrue(isUsable(token), "to the last second");
        beans.clock().pass(Duration.ofSeconds(1));
        assertFalse(isUsable(token), "and no longer");
    }

    @Test
    void aClientMayPauseForHalfAnHourAndStayForTwelve() {
        lasts(practice.signedIn(practice.jonas), Duration.ofMinutes(30), Duration.ofHours(12));
        var paused = practice.signedIn(practice.jonas);
        beans.clock().pass(Duration.ofMinutes(31));
        assertFalse(isUsable(paused));
    }

    @Test
    void whoWorksHereMayPauseForAQuarterAndStayForTen() {
        lasts(practice.signedIn(practice.maya), Duration.ofMinutes(15), Duration.ofHours(10));
        var paused = practice.signedIn(practice.maya);
        beans.clock().pass(Duration.ofMinutes(16));
        assertFalse(isUsable(paused));
    }

    @Test
    void itsUseIsWrittenDownOnceAMinute() {
        var token = practice.signedIn(practice.jonas);
        var begun = beans.kept("select last_used_at from portal_session");
        beans.clock().pass(Duration.ofSeconds(59));
        assertTrue(isUsable(token));
        assertEquals(begun, beans.kept("select last_used_at from portal_session"));
        beans.clock().pass(Duration.ofSeconds(1));
        assertTrue(isUsable(token));
        assertNotEquals(begun, beans.kept("select last_used_at from portal_session"));
    }

    @Test
    void oneThatWasEndedMeanwhileDoesNotComeBack() {
        var token = practice.signedIn(practice.jonas);
        var open = beans.ask(() -> sessions.open(token)).orElseThrow();
        beans.clock().pass(Duration.ofMinutes(5));
        beans.act(() -> sessions.end(token));
        beans.act(() -> sessions.note(open));
        assertFalse(isUsable(token));
    }

    @Test
    void norByAClockThatIsLate() {
        var token = practice.signedIn(practice.jonas);
        beans.clock().pass(Duration.ofMinutes(5));
        beans.act(() -> sessions.endAllOf(practice.jonas.id()));
        beans.clock().pass(Duration.ofMinutes(-3));
        assertFalse(isUsable(token));
        beans.clock().pass(Duration.ofMinutes(3));
        assertFalse(isUsable(token));
    }

    @Test
    void onePersonEndsOnlyTheirOwn() {
        var phone = practice.signedIn(practice.jonas);
        var desk = practice.signedIn(practice.jonas);
        var mayas = practice.signedIn(practice.maya);
        var foreign = beans.ask(() -> sessions.open(mayas)).orElseThrow().session().id();
        var own = beans.ask(() -> sessions.open(phone)).orElseThrow().session().id();
        beans.act(() -> sessions.end(practice.jonas, foreign));
        beans.act(() -> sessions.end(practice.jonas, own));
        assertEquals(List.of(false, true, true),
                List.of(practice.isOpen(phone), practice.isOpen(desk), practice.isOpen(mayas)));
    }

    @Test
    void allOthersEndAtOnceAndLeaveATrace() {
        var phone = practice.signedIn(practice.jonas);
        var desk = practice.signedIn(practice.jonas);
        var mayas = practice.signedIn(practice.maya);
        beans.act(() -> beans.get(OwnAccount.class).endOtherSessions(practice.jonas, desk));
        assertEquals(List.of(false, true, true),
                List.of(practice.isOpen(phone), practice.isOpen(desk), practice.isOpen(mayas)));
        assertEquals("people.sessionsEnded", practice.acts().getLast());
        assertEquals(1, beans.ask(() -> sessions.of(practice.jonas)).size());
    }

    @Test
    void whoShowedAPassphraseThatIsChangedMeanwhileIsTooLate() {
        var before = practice.account(practice.maya);
        beans.ask(() -> beans.get(OwnAccount.class).changePassphrase(practice.maya, SmallPractice.PASSPHRASE,
                "quite another long one"));
        assertEquals("signIn.wrong", SmallPractice.refused(() -> beans.ask(() -> sessions.begin(before, ""))));
    }

    @Test
    void whatIsOverIsForgottenADayLater() {
        practice.signedIn(practice.jonas);
        beans.clock().pass(Duration.ofMinutes(32));
        var later = practice.signedIn(practice.maya);
        beans.clock().pass(Duration.ofDays(1));
        beans.act(sessions::forget);
        assertEquals(List.of(later.person().value()), beans.kept("select account_id from portal_session"));
    }

    @Test
    void theDatabaseKeepsNoToken() {
        var token = practice.signedIn(practice.jonas);
        assertEquals(43, token.secret().length());
        assertEquals(List.of(Secrets.sha256(token.secret())), beans.kept("select token_hash from portal_session"));
    }

    @Test
    void aBrowserBringsBackWhatItWasGiven() {
        var token = practice.signedIn(practice.nora);
        tokens.give(token, served.response());
        assertEquals(Optional.of(token), tokens.of(served.request()));
        beans.clock().pass(Duration.ofHours(10));
        assertEquals(Optional.empty(), tokens.of(served.request()), "its time is over");
    }

    @Test
    void theCookieIsReadByNoScript() {
        tokens.give(practice.signedIn(practice.nora), served.response());
        assertTrue(served.cookies.get(NAME).isHttpOnly());
        assertEquals(-1, served.cookies.get(NAME).getMaxAge(), "and ends with the browser");
    }

    @Test
    void aTokenThatSomebodyHasChangedIsNone() {
        tokens.give(practice.signedIn(practice.jonas), served.response());
        var given = served.cookies.get(NAME).getValue();
        for (var changed : List.of(given.replace("CLIENT", "OWNER"), given.replaceFirst("[0-9](?=[^.]*$)", "x") + "y",
                given.substring(0, given.lastIndexOf('.')), "x." + given, "." + given, "", ".", "a.b.c.d.e")) {
            served.cookies.put(NAME, new Cookie(NAME, changed));
            assertEquals(Optional.empty(), tokens.of(served.request()), changed);
        }
    }

    @Test
    void anInstanceThatStartsLaterKnowsWhatAnotherGave() {
        tokens.give(practice.signedIn(practice.jonas), served.response());
        beans.act(() -> tokens.start(new Startup()));
        assertTrue(tokens.of(served.request()).isPresent());
    }

    @Test
    void whoSignsInAgainHasAnotherTokenAndTheOldOneIsOver() {
        var own = beans.get(OwnSession.class);
        var account = practice.account(practice.jonas);
        beans.act(() -> own.begin(account, served.request(), served.response()));
        var first = tokens.of(served.request()).orElseThrow();
        beans.act(() -> own.begin(account, served.request(), served.response()));
        var second = tokens.of(served.request()).orElseThrow();
        assertNotEquals(first.secret(), second.secret());
        assertFalse(practice.isOpen(first));
        beans.act(() -> own.end(served.request(), served.response()));
        assertFalse(practice.isOpen(second));
        assertTrue(served.cookies.isEmpty());
    }
}
