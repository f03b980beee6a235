package org.practiceportal.web.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks, when proxies stand between. */
class ForwardedTest {

    private static final String PROXY = "10.0.0.1";
    private static final TrustedProxies TRUSTED = TrustedProxies.of("10.0.0.0/8, fd00::/8");

    private static Forwarded read(String peer, Map<String, List<String>> headers) {
        var any = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        any.putAll(headers);
        return Forwarded.read(IpAddress.of(peer).orElseThrow(), TRUSTED, name -> any.getOrDefault(name, List.of()));
    }

    /** Several headers of one name have a bar between them. */
    private static List<String> lines(String headers) {
        return Stream.of(headers.split("\\|", -1)).toList();
    }

    private static String client(String header, String value) {
        return read(PROXY, Map.of(header, lines(value))).client().getHostAddress();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "198.51.100.7; 198.51.100.7", "198.51.100.7:4711; 198.51.100.7", "203.0.113.9, 198.51.100.7; 198.51.100.7",
            "203.0.113.9|198.51.100.7; 198.51.100.7", "198.51.100.7, 10.2.3.4; 198.51.100.7",
            "203.0.113.9, 198.51.100.7, 10.2.3.4, fd00::1; 198.51.100.7", "10.9.9.9, 10.2.3.4; 10.9.9.9",
            "[2001:db8::1]:4711; 2001:db8:0:0:0:0:0:1", "2001:db8::1; 2001:db8:0:0:0:0:0:1",
            "::ffff:198.51.100.7; 198.51.100.7", "::ffff:10.2.3.4; 10.2.3.4", "unknown; 10.0.0.1", "_hidden; 10.0.0.1",
            "203.0.113.9, unknown; 10.0.0.1", "203.0.113.9, unknown, 10.2.3.4; 10.2.3.4", "'198.51.100.7,'; 10.0.0.1",
            "''; 10.0.0.1", "' '; 10.0.0.1", "'203.0.113.9, '; 10.0.0.1", "localhost; 10.0.0.1",
            "203.0.113.9 198.51.100.7; 10.0.0.1", "198.51.100.7%0d%0a; 10.0.0.1"})
    void theNearestAddressThatIsNoProxyAsks(String named, String client) {
        assertEquals(client, client("X-Forwarded-For", named));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
            "for=198.51.100.7! 198.51.100.7", "For=\"198.51.100.7:4711\"! 198.51.100.7",
            "for=\"[2001:db8:cafe::17]:4711\"! 2001:db8:cafe:0:0:0:0:17",
            "for=203.0.113.9, for=198.51.100.7! 198.51.100.7",
            "for=203.0.113.9|for=198.51.100.7! 198.51.100.7", "for=198.51.100.7;proto=https;by=10.0.0.1! 198.51.100.7",
            "proto=https; for=198.51.100.7 ; host=\"a;b,c\"! 198.51.100.7",
            "for=198.51.100.7, for=10.2.3.4! 198.51.100.7",
            "for=unknown! 10.0.0.1", "for=\"_gazonk\"! 10.0.0.1", "for=203.0.113.9, for=unknown! 10.0.0.1",
            "proto=https! 10.0.0.1", "for=\"198.51.100.7! 10.0.0.1", "for=203.0.113.9;for=198.51.100.7! 10.0.0.1",
            "for 198.51.100.7! 10.0.0.1", "for=\"\\198.51.100.7\"! 198.51.100.7", "=198.51.100.7! 10.0.0.1",
            "for=203.0.113.9,for=\"x\\\", for=198.51.100.7! 10.0.0.1", "''! 10.0.0.1", "','! 10.0.0.1",
            "for=203.0.113.9,! 203.0.113.9"})
    void theStandardsHeaderSaysTheSame(String elements, String client) {
        assertEquals(client, client("Forwarded", elements));
    }

    @Test
    void fromAStrangerNothingIsBelieved() {
        var read = read("198.51.100.7", Map.of("X-Forwarded-For", List.of("10.0.0.1"), "Forwarded",
                List.of("for=10.0.0.1;proto=https;host=elsewhere.example"), "X-Forwarded-Proto", List.of("https"),
                "X-Forwarded-Host", List.of("elsewhere.example")));
        assertEquals(new Forwarded(IpAddress.of("198.51.100.7").orElseThrow(), null, null), read);
    }

    @Test
    void twoHeadersThatContradictEachOtherAreNotBelieved() {
        var read = read(PROXY, Map.of("X-Forwarded-For", List.of("203.0.113.9"), "Forwarded",
                List.of("for=198.51.100.7;proto=https"), "X-Forwarded-Proto", List.of("https")));
        assertEquals(new Forwarded(IpAddress.of(PROXY).orElseThrow(), null, null), read);
        assertEquals("198.51.100.7", read(PROXY, Map.of("X-Forwarded-For", List.of("203.0.113.9, 198.51.100.7"),
                "Forwarded", List.of("for=198.51.100.7"))).client().getHostAddress());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"https; https", "HTTPS; https", "http; http", "http, https; https",
            "https|http; http", "ftp; ", "''; ", "https evil; "})
    void theNearestProxySaysByWhichWay(String said, String scheme) {
        assertEquals(scheme, read(PROXY, Map.of("X-Forwarded-Proto", lines(said))).scheme());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"practice.example; practice.example",
            "practice.example:8443; practice.example:8443",
            "elsewhere.example, practice.example; practice.example", "[2001:db8::1]:443; [2001:db8::1]:443", "a b; ",
            "''; ",
            "practice.example/x; ", "practice.example:port; ", "practice.example:123456; ", "a@practice.example; "})
    void andByWhichName(String said, String host) {
        assertEquals(host, read(PROXY, Map.of("X-Forwarded-Host", lines(said))).host());
    }

    @Test
    void theWaysThatTwoHeadersSayMustAgree() {
        var elements = Map.of("Forwarded", List.of("for=198.51.100.7;proto=https;host=practice.example"));
        assertEquals(new Forwarded(IpAddress.of("198.51.100.7").orElseThrow(), "https", "practice.example"),
                read(PROXY, elements));
        var other = new TreeMap<>(elements);
        other.put("X-Forwarded-Proto", List.of("http"));
        other.put("X-Forwarded-Host", List.of("elsewhere.example"));
        assertNull(read(PROXY, other).scheme());
        assertNull(read(PROXY, other).host());
    }

    @Test
    void noLengthIsTooMuch() {
        assertEquals("198.51.100.7", client("X-Forwarded-For", "203.0.113.9, ".repeat(20_000) + "198.51.100.7"));
        assertEquals(PROXY, client("X-Forwarded-For", "1".repeat(200_000)));
        assertEquals("10.2.2.2", client("X-Forwarded-For", "10.2.2.2, " + "10.1.1.1, ".repeat(20_000) + "10.1.1.1"));
        assertEquals("198.51.100.7", client("Forwarded", "for=203.0.113.9,".repeat(20_000) + "for=198.51.100.7"));
        assertEquals(PROXY, client("Forwarded", "for=\"" + "\\\"".repeat(100_000)));
        assertEquals(PROXY, client("Forwarded", ";".repeat(100_000)));
    }
}
