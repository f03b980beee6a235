package org.practiceportal.web.people;

/** The network a request comes from, coarse enough that a home or an office is one: /24 of IPv4, /56 of IPv6. */
public final class Network {

    private Network() {}

    public static String of(String address) {
        if (address.contains(":")) {
            var groups = address.split(":");
            return String.join(":", java.util.Arrays.copyOf(groups, Math.min(3, groups.length)));
        }
        return address.substring(0, Math.max(0, address.lastIndexOf('.')));
    }
}
