package org.practiceportal.web.address;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.InetAddress;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A request as the client sent it to the first trusted proxy. The headers that say so are used up here: whoever asks later
 * for one of them, libraries included, finds none and has to ask the request itself.
 */
final class ForwardedRequest extends HttpServletRequestWrapper {

    private static final Set<String> USED_UP = Set.of("forwarded", "x-real-ip", "x-client-ip", "x-cluster-client-ip",
            "true-client-ip", "proxy-client-ip", "wl-proxy-client-ip", "x-original-url", "x-rewrite-url",
            "x-original-host", "x-host", "front-end-https");

    private static final InetAddress NOBODY = IpAddress.of("0.0.0.0").orElseThrow();

    private final Forwarded forwarded;

    private ForwardedRequest(HttpServletRequest request, Forwarded forwarded) {
        super(request);
        this.forwarded = forwarded;
    }

    static HttpServletRequest of(HttpServletRequest request, TrustedProxies trusted) {
        // Of a connection that was lost meanwhile there is no address.
        var peer = IpAddress.of(String.valueOf(request.getRemoteAddr())).orElse(NOBODY);
        return new ForwardedRequest(request,
                Forwarded.read(peer, trusted, name -> Collections.list(request.getHeaders(name))));
    }

    private static boolean isUsedUp(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("x-forwarded-") || USED_UP.contains(lower);
    }

    private boolean isHost(String name) {
        return forwarded.host() != null && name.equalsIgnoreCase("Host");
    }

    @Override
    public String getHeader(String name) {
        return isUsedUp(name) ? null : isHost(name) ? forwarded.host() : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        if (isUsedUp(name)) {
            return Collections.emptyEnumeration();
        }
        return isHost(name) ? Collections.enumeration(List.of(forwarded.host())) : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(
                Collections.list(super.getHeaderNames()).stream().filter(name -> !isUsedUp(name)).toList());
    }

    @Override
    public String getRemoteAddr() {
        return forwarded.client().getHostAddress();
    }

    @Override
    public String getRemoteHost() {
        return getRemoteAddr();
    }

    @Override
    public String getScheme() {
        return Optional.ofNullable(forwarded.scheme()).orElseGet(super::getScheme);
    }

    @Override
    public boolean isSecure() {
        return forwarded.scheme() == null ? super.isSecure() : forwarded.scheme().equals("https");
    }

    @Override
    public String getServerName() {
        return forwarded.host() == null ? super.getServerName() : forwarded.host().replaceFirst(":[0-9]+$", "");
    }

    @Override
    public int getServerPort() {
        if (forwarded.host() == null && forwarded.scheme() == null) {
            return super.getServerPort();
        }
        var host = forwarded.host() == null ? super.getHeader("Host") : forwarded.host();
        var port = host == null ? "" : host.replaceFirst("^(\\[[^]]*]|[^:]*):?", "");
        return port.matches("[0-9]{1,5}") ? Integer.parseInt(port) : isSecure() ? 443 : 80;
    }

    @Override
    public StringBuffer getRequestURL() {
        var port = getServerPort();
        return new StringBuffer(getScheme()).append("://").append(getServerName())
                .append(port == (isSecure() ? 443 : 80) ? "" : ":" + port).append(getRequestURI());
    }
}
