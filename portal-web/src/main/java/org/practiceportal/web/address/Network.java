package org.practiceportal.web.address;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The network that an address belongs to, coarse enough that a home or an office is one: /24 of IPv4, /56 of IPv6, the
 * smallest that providers give to a home.
 */
public final class Network {

    private static final int BYTES_OF_IPV4 = 3;
    private static final int BYTES_OF_IPV6 = 7;

    private Network() {}

    /** The same words for every address of one network, however the address is written. */
    public static String of(String address) {
        return IpAddress.of(address).map(Network::of).orElse("somewhere");
    }

    private static String of(InetAddress address) {
        var bytes = address.getAddress();
        return HexFormat.ofDelimiter(".")
                .formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? BYTES_OF_IPV4 : BYTES_OF_IPV6));
    }
}
