package org.practiceportal.web.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import org.practiceportal.web.address.PortalAddress;

/** What a browser says of the page that sent a form. No page elsewhere can make it say anything else. */
public enum FormOrigin {

    /** It is a page of the portal. */
    OWN,
    /** It is not. */
    ELSEWHERE,
    /** Nothing: an older browser, or a proxy that leaves it out. */
    SILENT;

    public static FormOrigin of(HttpServletRequest request) {
        return of(all(request, "Sec-Fetch-Site"), all(request, "Origin"), request.getHeader("Host"),
                PortalAddress.configured());
    }

    private static List<String> all(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header)).stream().map(String::strip)
                .filter(value -> !value.isEmpty()).toList();
    }

    static FormOrigin of(List<String> sites, List<String> origins, String host, PortalAddress address) {
        // "null" is what a browser says that is not to tell.
        var told = origins.stream().filter(origin -> !origin.equals("null")).toList();
        if (!sites.stream().allMatch("same-origin"::equals) || origins.size() > 1
                || !told.stream().allMatch(origin -> isOwn(origin, host, address))) {
            return ELSEWHERE;
        }
        return sites.isEmpty() && told.isEmpty() ? SILENT : OWN;
    }

    /** Behind a proxy the configured address is the truth; without one, it may be reached by another of its names. */
    private static boolean isOwn(String origin, String host, PortalAddress address) {
        try {
            var uri = URI.create(origin);
            return uri.getHost() != null && uri.getScheme() != null
                    && (PortalAddress.origin(uri).equals(address.origin()) || uri.getAuthority().equals(host));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
