package org.practiceportal.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The address of the portal may have a path, and proxies may stand before it: what leads somewhere begins with the path of
 * the context, and who asks is read from the request that stands behind the front door.
 */
class RedirectsTest {

    private static final Pattern REDIRECT = Pattern.compile("[.\\s](sendRedirect|redirect)\\(");
    private static final Pattern OWN = Pattern
            .compile("Faces\\s*\\.redirect\\(\\s*Faces\\.getRequestContextPath\\(\\)\\s*\\+");
    private static final Pattern LINK = Pattern.compile("\\b(href|src|action|data)=\"/(?!WEB-INF/)");
    private static final Pattern PEER = Pattern
            .compile("\\.(getRemoteAddr|getRemoteHost|getScheme|getServerName|getServerPort|getRequestURL)\\(");
    /** Which redirect by path alone, below the path of the context. */
    private static final Set<String> MAY_REDIRECT = Set.of("RelativeRedirects.java", "RequestGuard.java",
            "SessionSignIn.java",
            "Failures.java", "Intake.java", "Reception.java");
    /** The filter of addresses itself, and the lanes, which stand right behind it in web.xml. */
    private static final Set<String> MAY_ASK = Set.of("ForwardedRequest.java", "Lanes.java");

    @Test
    void everyRedirectBeginsWithThePathOfTheContext() {
        assertEquals(List.of(), Sources.ending(".java").stream()
                .filter(source -> !MAY_REDIRECT.contains(source.getFileName().toString()))
                .filter(source -> count(REDIRECT, Sources.text(source)) != count(OWN, Sources.text(source))).toList());
    }

    @Test
    void everyLinkDoes() {
        assertEquals(List.of(), Sources.ending(".xhtml").stream().filter(page -> count(LINK, Sources.text(page)) > 0)
                .toList());
    }

    @Test
    void onlyTheAddressFilterAsksTheConnection() {
        assertEquals(List.of(), Sources.ending(".java").stream()
                .filter(source -> !MAY_ASK.contains(source.getFileName().toString()))
                .filter(source -> count(PEER, Sources.text(source).replace("Faces.getRequest().getRemoteAddr(", "")
                        .replaceAll("(uri|address|[a-z]+At)\\.getScheme\\(", "")) > 0)
                .toList());
    }

    @Test
    void eachRuleIsSeenToFail() {
        assertTrue(
                count(REDIRECT, "Faces.redirect(\"/today.xhtml\")") > count(OWN, "Faces.redirect(\"/today.xhtml\")"));
        assertEquals(1, count(OWN, "Faces\n    .redirect(Faces.getRequestContextPath() + \"/today.xhtml\")"));
        assertEquals(1, count(LINK, "<a href=\"/today.xhtml\">"));
        assertEquals(0, count(LINK, "<a href=\"#{request.contextPath}/today.xhtml\">"));
        assertEquals(1, count(PEER, "request.getRemoteAddr()"));
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
