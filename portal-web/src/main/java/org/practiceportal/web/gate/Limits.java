package org.practiceportal.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practiceportal.api.FilePage;
import org.practiceportal.api.Role;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.people.SessionSignIn;
import org.practiceportal.web.shell.Modules;

/** How much may be sent, by page and by who sends. */
@ApplicationScoped
class Limits {

    static final int VISITORS_FORM = 64 * 1024;
    /** Everything that may be published fits twice, in letters of which each takes nine bytes of a form. */
    static final int FORM = 1024 * 1024;
    private static final int LOGO = 512 * 1024;
    /** What stands beside a file, and parts it from the rest. */
    private static final int BESIDE = 64 * 1024;
    private static final Duration FOR_A_FORM = Duration.ofSeconds(20);
    private static final Duration FOR_A_FILE = Duration.ofMinutes(5);

    @Inject
    Modules modules;

    private volatile Map<String, FilePage> filePages;

    /**
     * @param bytes that may be sent
     * @param within which they must be here
     */
    record Limit(long bytes, Duration within) {}

    /** The page that this goes to, if it takes files. */
    Optional<FilePage> filePage(HttpServletRequest request) {
        if (filePages == null) {
            filePages = Stream
                    .concat(Stream.of(FilePage.forRole(Role.OWNER, PortalPage.PRACTICE.path(), LOGO)),
                            modules.all().stream().flatMap(module -> module.filePages().stream()))
                    .collect(Collectors.toUnmodifiableMap(FilePage::path, Function.identity(), (one, same) -> one));
        }
        return Optional.ofNullable(filePages.get(request.getServletPath()));
    }

    /** Nothing if whoever sends it cannot send a file to this page. */
    Optional<Limit> forFiles(HttpServletRequest request) {
        return filePage(request)
                .filter(page -> page.from().isEmpty()
                        || page.from().stream().anyMatch(role -> SessionSignIn.is(role, request)))
                .map(page -> new Limit(Math.max(page.most(), forForms(request).bytes()) + BESIDE, FOR_A_FILE));
    }

    Limit forForms(HttpServletRequest request) {
        return new Limit(isKnown(request) ? FORM : VISITORS_FORM, FOR_A_FORM);
    }

    /** By the session alone; whether the account is still open is looked up where there is a place for it. */
    static boolean isKnown(HttpServletRequest request) {
        return request.getUserPrincipal() != null;
    }
}
