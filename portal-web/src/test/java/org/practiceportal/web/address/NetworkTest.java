package org.practiceportal.web.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, the networks they belong to, and the proxies among them. */
class NetworkTest {

    @ParameterizedTest
    @CsvSource({"192.0.2.1, 192.0.2.254", "2001:db8:1:aa00::1, 2001:db8:1:aaff:ffff::2", "::1, 0:0:0:0:0:0:0:1",
            "::1, ::2", "fe80::1%eth0, fe80::2%lo", "::ffff:192.0.2.1, 192.0.2.9", "::ffff:c000:0201, 192.0.2.9",
            "2001:DB8:1:AA01::1, 2001:db8:1:aa02:0:0:0:1", "nonsense, of somebody"})
    void areOneNetwork(String one, String other) {
        assertEquals(Network.of(one), Network.of(other));
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.1, 192.0.3.1", "2001:db8:1:aa00::1, 2001:db8:1:ab00::1", "2001:db8:1::1, 2001:db8:2::1",
            "::1, 1::", "::ffff:192.0.2.1, ::ffff:192.0.3.1", "::192.0.2.1, 192.0.2.1", "0.0.0.0, nonsense"})
    void areTwoNetworks(String one, String other) {
        assertNotEquals(Network.of(one), Network.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "localhost", "example.org", "1.2.3", "1.2.3.4.5", "256.1.1.1", "1.2.3.04",
            "1.2.3.4 ",
            "0x7f.0.0.1", "2130706433", ":", ":::", "1::2::3", "12345::", "::1%", "::1%a b", "[::1]", "fe80::1%25/../x",
            "::1.2.3.999", "g::1", "1.2.3.4:80", "unknown", "_hidden", "\u0661.2.3.4"})
    void noAddressIsGuessed(String text) {
        assertTrue(IpAddress.of(text).isEmpty(), text);
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.1, 192.0.2.1", "192.0.2.1:4711, 192.0.2.1", "192.0.2.1:_port, 192.0.2.1",
            "[2001:db8::1]:4711, 2001:db8:0:0:0:0:0:1", "[2001:db8::1], 2001:db8:0:0:0:0:0:1",
            "2001:db8::1, 2001:db8:0:0:0:0:0:1", "::ffff:192.0.2.1, 192.0.2.1", "[::ffff:192.0.2.1]:1, 192.0.2.1"})
    void proxiesWriteThemInManyWays(String node, String address) {
        assertEquals(address, IpAddress.ofNode(node).orElseThrow().getHostAddress());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[]", "[::1", "[::1]x", "[::1]:", "192.0.2.1:", ":80", "unknown:80",
            "[192.0.2.1]]",
            "192.0.2.1:80:80", "192.0.2.1:8 0"})
    void whatIsNoneOfThemIsNobody(String node) {
        assertTrue(IpAddress.ofNode(node).isEmpty(), node);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"127.0.0.1|127.0.0.1", "127.0.0.1, ::1|0:0:0:0:0:0:0:1",
            "10.0.0.0/8|10.255.1.2",
            "10.1.2.3/8|10.9.9.9", "192.0.2.128/25|192.0.2.129", "2001:db8::/32|2001:db8:ffff::1", "::1|::1",
            "10.0.0.0/8|::ffff:10.0.0.1", "fd00::/8 , 10.0.0.0/8|fd12::1", "192.0.2.1/32|192.0.2.1"})
    void aProxyIsTrusted(String setting, String address) {
        assertTrue(TrustedProxies.of(setting).contain(IpAddress.of(address).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|127.0.0.1", "127.0.0.1|127.0.0.2", "192.0.2.128/25|192.0.2.127",
            "10.0.0.0/8|11.0.0.0", "::1|127.0.0.1", "::/1|10.0.0.1", "2001:db8::/33|2001:db8:8000::1"})
    void nobodyElseIs(String setting, String address) {
        assertFalse(TrustedProxies.of(setting).contain(IpAddress.of(address).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "proxy.example", "10.0.0.0/33", "::/129", "10.0.0.0/", "10.0.0.0/-1",
            "10.0.0.0/8x",
            "0.0.0.0/0", "::/0", "*", "any", "10.0.0.0/08", "127.0.0.1,", ",", "127.0.0.1 ::1", "127.0.0.1;::1", "true",
            "10.0.0.0/8/8", "10.0.0.0/255.0.0.0"})
    void aSettingThatNamesNobodyIsRefused(String setting) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> TrustedProxies.of(setting)).getMessage();
        assertTrue(refusal.startsWith("PORTAL_TRUSTED_PROXIES has "), refusal);
        assertEquals(1, refusal.split("\\. ").length, refusal);
    }

    @Test
    void nobodyIsNamedByDefault() {
        assertFalse(TrustedProxies.of(" ").contain(IpAddress.of("127.0.0.1").orElseThrow()));
    }
}
