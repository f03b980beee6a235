package org.practiceportal.web.address;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a trusted proxy says of a request. Two headers that contradict each other are both not believed: one of them may
 * have been let through from a stranger.
 *
 * @param client who asks: the nearest address that is no trusted proxy
 * @param scheme {@code http} or {@code https}, or {@code null} if nothing is said
 * @param host   the host, with its port if there is one, or {@code null} if nothing is said
 */
record Forwarded(InetAddress client, String scheme, String host) {

    private static final Pattern HOST = Pattern
            .compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

    /** @param headers all values of a header, by its name */
    static Forwarded read(InetAddress peer, TrustedProxies trusted, Function<String, List<String>> headers) {
        if (!trusted.contain(peer)) {
            return new Forwarded(peer, null, null);
        }
        var standard = headers.apply("Forwarded");
        var elements = standard.isEmpty() ? List.<Map<String, String>>of() : ForwardedElements.of(standard);
        var named = listed(headers.apply("X-Forwarded-For"));
        var client = elements.isEmpty()
                ? client(peer, trusted, named)
                : client(peer, trusted, elements.stream().map(element -> element.getOrDefault("for", "")).toList());
        if (!elements.isEmpty() && !named.isEmpty() && !client.equals(client(peer, trusted, named))) {
            return new Forwarded(peer, null, null);
        }
        var nearest = elements.isEmpty() ? Map.<String, String>of() : elements.getLast();
        var scheme = agreed(nearest.get("proto"), nearest(headers.apply("X-Forwarded-Proto")));
        var host = agreed(nearest.get("host"), nearest(headers.apply("X-Forwarded-Host")));
        return new Forwarded(client,
                scheme != null && scheme.matches("(?i)https?") ? scheme.toLowerCase(java.util.Locale.ROOT) : null,
                host != null && HOST.matcher(host).matches() ? host : null);
    }

    /** From the nearest hop outwards, as long as whoever names the next one is trusted and names an address. */
    private static InetAddress client(InetAddress peer, TrustedProxies trusted, List<String> hops) {
        var client = peer;
        for (int i = hops.size() - 1; i >= 0 && trusted.contain(client); i--) {
            var next = IpAddress.ofNode(hops.get(i));
            if (next.isEmpty()) {
                return client;
            }
            client = next.get();
        }
        return client;
    }

    private static List<String> listed(List<String> lines) {
        return lines.stream().flatMap(line -> Stream.of(line.split(",", -1))).map(String::strip).toList();
    }

    private static String nearest(List<String> lines) {
        var all = listed(lines);
        return all.isEmpty() ? null : all.getLast();
    }

    private static String agreed(String one, String other) {
        if (one == null || other == null) {
            return Objects.requireNonNullElse(one, other == null ? "" : other);
        }
        return one.equalsIgnoreCase(other) ? one : null;
    }
}
