package org.practiceportal.web.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where browsers reach the portal.
 *
 * @param uri without a slash at its end
 */
public record PortalAddress(URI uri) {

    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)*");

    public static PortalAddress configured() {
        return of(ConfigProvider.getConfig().getValue("portal.address", String.class));
    }

    /** @throws IllegalArgumentException in one sentence, if it is no address that a portal can have */
    public static PortalAddress of(String setting) {
        try {
            var uri = new URI(setting.strip().replaceFirst("/+$", ""));
            var path = uri.getRawPath();
            if (uri.getScheme() != null && uri.getScheme().matches("(?i)https?") && uri.getHost() != null
                    && uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null
                    && uri.getPort() != 0 && uri.getPort() <= 65_535 && PATH.matcher(path).matches()
                    && uri.normalize().equals(uri)) {
                return new PortalAddress(uri);
            }
        } catch (URISyntaxException e) {
            // Said below.
        }
        throw new IllegalArgumentException("PORTAL_ADDRESS is “" + setting
                + "”, which is no address of a portal; it is one like https://practice.example or"
                + " https://practice.example/portal, without name, password, query or fragment.");
    }

    public boolean isHttps() {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    /** What the portal's own pages have before their paths: an empty string, or one that begins with a slash. */
    public String path() {
        return uri.getRawPath();
    }

    /** @throws IllegalStateException in one sentence, if it is served below another path: no cookie and no link would fit */
    public void requireServedBelow(String contextPath) {
        if (!path().equals(contextPath)) {
            throw new IllegalStateException("PORTAL_ADDRESS is “" + this + "”, but the portal is served below “"
                    + contextPath + "/”; start it with --contextroot " + OwnCookies.path(this) + ".");
        }
    }

    /** As browsers name it in {@code Origin}. */
    public String origin() {
        return origin(uri);
    }

    /** Scheme, host and, unless it is the usual one, port; in small letters. */
    public static String origin(URI uri) {
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        var port = uri.getPort() == (scheme.equals("https") ? 443 : 80) ? -1 : uri.getPort();
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + (port < 0 ? "" : ":" + port);
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
