package org.practiceportal.web.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as they are written in headers and settings. A host's name is none, so that nothing is ever looked up. */
final class IpAddress {

    private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
    private static final Pattern IPV6 = Pattern.compile("([0-9A-Fa-f:.]{2,45})(%[A-Za-z0-9._~-]{1,40})?");
    private static final Pattern PORT = Pattern.compile("_?[A-Za-z0-9._-]{1,20}");

    private IpAddress() {}

    /** An address alone. One of IPv4 that is written as one of IPv6 is the former; the zone of an interface is left out. */
    static Optional<InetAddress> of(String text) {
        if (IPV4.matcher(text).matches()) {
            return resolved(text);
        }
        var six = IPV6.matcher(text);
        // In brackets nothing else than an address is accepted.
        return six.matches() && six.group(1).contains(":") ? resolved("[" + six.group(1) + "]") : Optional.empty();
    }

    /** An address with or without a port, as proxies write it: {@code 192.0.2.1:4711}, {@code [2001:db8::1]:4711}. */
    static Optional<InetAddress> ofNode(String node) {
        if (node.startsWith("[")) {
            var end = node.indexOf(']');
            return end > 0 && isPort(node.substring(end + 1)) ? of(node.substring(1, end)) : Optional.empty();
        }
        var colon = node.indexOf(':');
        if (colon > 0 && colon == node.lastIndexOf(':')) {
            return isPort(node.substring(colon)) ? of(node.substring(0, colon)) : Optional.empty();
        }
        return of(node);
    }

    private static boolean isPort(String rest) {
        return rest.isEmpty() || rest.startsWith(":") && PORT.matcher(rest.substring(1)).matches();
    }

    private static Optional<InetAddress> resolved(String literal) {
        try {
            return Optional.of(InetAddress.getByName(literal));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
