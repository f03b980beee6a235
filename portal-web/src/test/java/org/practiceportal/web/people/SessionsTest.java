package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;
import org.practiceportal.web.beans.Beans;
import org.practiceportal.web.beans.Given;

/** How long somebody is known after signing in, and what becomes of a request that is nobody's. */
@ResourceLock(Beans.DATABASE)
class SessionsTest {

    @RegisterExtension
    final Beans beans = new Beans();

    private final ServedRequest served = new ServedRequest("/today.xhtml", "a=b&c=d");
    private final HttpServletRequest request = served.request();
    private final List<String> passed = new ArrayList<>();
    private final FilterChain chain = (asked, answer) -> passed.add("passed");
    private SmallPractice practice;

    @BeforeEach
    void open() {
        practice = new SmallPractice(beans);
    }

    private void begin(Person person) {
        var account = practice.account(person);
        beans.act(() -> session().begin(account, request, served.response()));
        served.principal = person.id().value();
    }

    private OwnSession session() {
        return beans.get(OwnSession.class);
    }

    private Optional<Person> user() {
        return beans.ask(() -> newUser().ifSignedIn());
    }

    private CurrentUser newUser() {
        var user = new RequestUser();
        user.request = request;
        user.sessions = beans.get(Sessions.class);
        return user;
    }

    private void check() throws Exception {
        var check = new AccountCheck();
        check.user = Given.as(CurrentUser.class, Map.of("ifSignedIn", asked -> user()));
        check.doFilter(request, served.response(), chain);
    }

    private AuthenticationStatus authenticate(boolean isProtected) throws Exception {
        var mechanism = new SessionSignIn();
        mechanism.session = session();
        return mechanism.validateRequest(request, served.response(),
                Given.as(HttpMessageContext.class, Map.of("isProtected", asked -> isProtected, "doNothing",
                        asked -> AuthenticationStatus.NOT_DONE, "notifyContainerAboutLogin", asked -> {
                            passed.add(asked[0] + " " + asked[1]);
                            return AuthenticationStatus.SUCCESS;
                        })));
    }

    @Test
    void whoSignsInIsKnown() {
        assertEquals(Optional.empty(), user());
        begin(practice.jonas);
        assertEquals(practice.jonas.id(), user().orElseThrow().id());
    }

    @Test
    void whoseAccountIsClosedIsKnownNoLonger() {
        begin(practice.maya);
        close();
        assertEquals(Optional.empty(), user());
    }

    private void close() {
        beans.clock().pass(Duration.ofMinutes(1));
        beans.act(() -> beans.get(StaffAccounts.class).close(practice.nora, practice.maya.id()));
    }

    @Test
    void aRequestLooksAtTheAccountOnce() {
        begin(practice.maya);
        var user = newUser();
        var first = beans.ask(user::ifSignedIn);
        assertSame(first.orElseThrow(), user.ifSignedIn().orElseThrow(), "outside an act there is no database");
    }

    @Test
    void aRequestOfSomebodyGoesOn() throws Exception {
        begin(practice.maya);
        check();
        assertEquals(List.of("passed"), passed);
        assertTrue(served.cookies.containsKey("__Host-SID"));
    }

    @Test
    void aVisitorsRequestGoesOnToo() throws Exception {
        check();
        assertEquals(List.of("passed"), passed);
        assertEquals(Map.of(), served.cookies, "and no session is made for it");
    }

    @Test
    void whoseAccountIsClosedIsAskedToSignIn() throws Exception {
        begin(practice.maya);
        authenticate(true);
        passed.clear();
        close();
        check();
        assertTrue(served.cookies.containsKey("__Host-SID"), "a sign-in meanwhile may have given a new one");
        assertEquals(302, served.status);
        assertEquals("/portal/signin.xhtml?from=%2Ftoday.xhtml%3Fa%3Db%26c%3Dd", served.answered.get("Location"));
        assertEquals(List.of(), passed);
    }

    @Test
    void onAPageForEverybodyTheyGoOnAsAVisitor() throws Exception {
        begin(practice.maya);
        authenticate(false);
        passed.clear();
        close();
        check();
        assertEquals(List.of("passed"), passed);
    }

    @Test
    void picturesAreServedWithoutALookAtTheAccount() throws Exception {
        var picture = new ServedRequest("/jakarta.faces.resource/logo.svg.xhtml", null);
        picture.principal = practice.maya.id().value();
        var check = new AccountCheck();
        check.user = Given.as(CurrentUser.class, Map.of());
        check.doFilter(picture.request(), picture.response(), chain);
        assertEquals(List.of("passed"), passed);
    }

    @Test
    void theContainerLearnsWhoIsThere() throws Exception {
        begin(practice.nora);
        assertEquals(AuthenticationStatus.SUCCESS, authenticate(true));
        assertEquals(List.of(practice.nora.id() + " " + Set.of("OWNER")), passed);
        assertTrue(SessionSignIn.is(Role.OWNER, request));
        assertFalse(SessionSignIn.is(Role.CLIENT, request));
        assertTrue(SessionSignIn.isProtected(request));
    }

    @Test
    void aVisitorMaySeeWhatIsForEverybody() throws Exception {
        assertEquals(AuthenticationStatus.NOT_DONE, authenticate(false));
        assertFalse(SessionSignIn.isProtected(request));
        assertFalse(SessionSignIn.is(Role.OWNER, request));
        assertEquals("nosniff", served.answered.get("X-Content-Type-Options"));
    }

    @Test
    void aVisitorIsAskedToSignInForTheRest() throws Exception {
        assertEquals(AuthenticationStatus.SEND_CONTINUE, authenticate(true));
        assertEquals(302, served.status);
    }

    @Test
    void aPageThatSavesByItselfIsOnlyTold() throws Exception {
        served.headers.put("Faces-Request", "partial/ajax");
        authenticate(true);
        assertEquals(401, served.status);
        assertFalse(served.answered.containsKey("Location"));
    }

    @Test
    void whereThereIsNoQueryNoneIsKept() {
        var plain = new ServedRequest("/today.xhtml", null);
        SessionSignIn.ask(plain.request(), plain.response());
        assertEquals("/portal/signin.xhtml?from=%2Ftoday.xhtml", plain.answered.get("Location"));
    }

    @Test
    void nobodyIsAskedWhoTheyAreForAPicture() throws Exception {
        var picture = new ServedRequest("/jakarta.faces.resource/logo.svg.xhtml", null);
        var mechanism = new SessionSignIn();
        assertEquals(AuthenticationStatus.NOT_DONE, mechanism.validateRequest(picture.request(), picture.response(),
                Given.as(HttpMessageContext.class, Map.of("doNothing", asked -> AuthenticationStatus.NOT_DONE))));
    }
}
