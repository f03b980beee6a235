package org.practiceportal.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practiceportal.web.address.PortalPage;

/** Where a page is stands in one place: whoever moves it finds that, and nobody leads to where it was. */
class AddressesTest {

    private static final Pattern ADDRESS = Pattern.compile("\"[^\"\\n]*\\.xhtml");
    /** The pages of each module, the start page as plugins know it, and pages that are named by an error's number. */
    private static final Set<String> MAY_TELL = Set.of("AgreementsPage.java", "PortalPage.java", "Notification.java",
            "ErrorPages.java", "Reception.java", "Failures.java");
    /** Looks at whatever ends so, and at style sheets. */
    private static final Set<String> NO_PAGES = Set.of("SecurityHeaders.java", "PlainPage.java");

    @Test
    void isToldInOnePlace() {
        assertEquals(List.of(), Sources.ending(".java").stream().filter(source -> isTold(Sources.text(source)))
                .map(source -> source.getFileName().toString())
                .filter(name -> !MAY_TELL.contains(name) && !NO_PAGES.contains(name)).toList());
    }

    @Test
    void leadsToAPage() {
        assertEquals(List.of(), Stream.of(PortalPage.values())
                .filter(page -> !Files.isRegularFile(Path.of("src", "main", "webapp", page.path()))).toList());
    }

    @Test
    void theRuleIsSeenToFail() {
        assertTrue(isTold("Faces.redirect(Faces.getRequestContextPath() + \"/today.xhtml?from=\" + from)"));
        assertTrue(isTold("way.go(\"places.xhtml\")"));
    }

    private static boolean isTold(String source) {
        return ADDRESS.matcher(source).find();
    }
}
