package org.practiceportal.api;

import java.util.Set;

/**
 * A page with a form that takes a file. A module names it in {@link PortalModule#filePages}; forms with files that are
 * sent to any other page are turned away unread.
 *
 * @param path of the page, as in {@code /garden/plan.xhtml}
 * @param most bytes of the largest file; what is larger is answered by the portal's page about it
 * @param from who may send one; whoever opens the page, visitors too, if it is empty
 */
public record FilePage(String path, int most, Set<Role> from) {

    public FilePage {
        from = Set.copyOf(from);
        if (!path.startsWith("/") || most <= 0) {
            throw new IllegalArgumentException("not a page that takes files: " + path);
        }
    }

    /** Whoever opens the page may send one. */
    public static FilePage forEverybody(String path, int most) {
        return new FilePage(path, most, Set.of());
    }

    public static FilePage forRole(Role role, String path, int most) {
        return new FilePage(path, most, Set.of(role));
    }
}
