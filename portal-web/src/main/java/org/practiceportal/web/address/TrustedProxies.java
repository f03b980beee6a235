package org.practiceportal.web.address;

import java.net.InetAddress;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** The proxies whose word about a request is taken. Nobody's is, unless the setting names them. */
public final class TrustedProxies {

    private static final Pattern LENGTH = Pattern.compile("[1-9][0-9]{0,2}");

    private final List<Range> ranges;

    private TrustedProxies(List<Range> ranges) {
        this.ranges = ranges;
    }

    public static TrustedProxies configured() {
        return of(ConfigProvider.getConfig().getOptionalValue("portal.trusted.proxies", String.class).orElse(""));
    }

    /**
     * @param setting addresses and networks with commas between, or an empty string
     * @throws IllegalArgumentException in one sentence, if one of them is neither
     */
    static TrustedProxies of(String setting) {
        return new TrustedProxies(Stream.of(setting.split(",", -1)).map(String::strip)
                .filter(entry -> !entry.isEmpty() || setting.contains(",")).map(TrustedProxies::range).toList());
    }

    private static Range range(String entry) {
        var slash = entry.indexOf('/');
        var address = IpAddress.of(slash < 0 ? entry : entry.substring(0, slash)).orElseThrow(() -> wrong(entry));
        var most = address.getAddress().length * 8;
        if (slash < 0) {
            return new Range(address, most);
        }
        var length = entry.substring(slash + 1);
        // A length of 0 would be everybody.
        if (!LENGTH.matcher(length).matches() || Integer.parseInt(length) > most) {
            throw wrong(entry);
        }
        return new Range(address, Integer.parseInt(length));
    }

    private static IllegalArgumentException wrong(String entry) {
        return new IllegalArgumentException("PORTAL_TRUSTED_PROXIES has “" + entry
                + "”, which is no address such as 127.0.0.1 or ::1 and no network such as 10.1.0.0/16.");
    }

    boolean contain(InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address.getAddress()));
    }

    private record Range(InetAddress first, int length) {

        boolean contains(byte[] address) {
            var own = first.getAddress();
            if (own.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < length; bit++) {
                if (((own[bit / 8] ^ address[bit / 8]) & 0x80 >> bit % 8) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
