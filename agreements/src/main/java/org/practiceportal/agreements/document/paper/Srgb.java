package org.practiceportal.agreements.document.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sRGB colour profile that PDF/A asks for, computed from the numbers in IEC 61966-2-1 as a small ICC version 2
 * profile. Nobody's file, so nobody's licence.
 */
final class Srgb {

    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final int SAMPLES = 32;

    private Srgb() {}

    static byte[] profile() {
        var tags = tags();
        var table = HEADER + 4 + ENTRY * tags.size();
        var size = table + tags.values().stream().mapToInt(b -> b.length).sum();
        var out = ByteBuffer.allocate(size);
        header(out, size);
        out.position(HEADER).putInt(tags.size());
        var at = table;
        for (var tag : tags.entrySet()) {
            out.put(ascii(tag.getKey())).putInt(at).putInt(tag.getValue().length);
            at += tag.getValue().length;
        }
        tags.values().forEach(out::put);
        return out.array();
    }

    /** Primaries and white point as seen under D50. */
    private static Map<String, byte[]> tags() {
        var tags = new LinkedHashMap<String, byte[]>();
        tags.put("desc", description("sRGB"));
        tags.put("cprt", padded("text", 5).put(ascii("None")).array());
        tags.put("wtpt", xyz(0.9642, 1, 0.8249));
        tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
        for (var channel : new String[]{"rTRC", "gTRC", "bTRC"}) {
            tags.put(channel, curve());
        }
        return tags;
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(size).putInt(0).putInt(0x0210_0000).put(ascii("mntrRGB XYZ "));
        out.putShort((short) 2026).putShort((short) 1).putShort((short) 1).position(36);
        out.put(ascii("acsp")).position(68);
        out.putInt(fixed(0.9642)).putInt(fixed(1)).putInt(fixed(0.8249));
    }

    private static byte[] xyz(double x, double y, double z) {
        return padded("XYZ ", 12).putInt(fixed(x)).putInt(fixed(y)).putInt(fixed(z)).array();
    }

    private static byte[] description(String words) {
        var rest = 4 + words.length() + 1 + 8 + 70;
        return padded("desc", rest).putInt(words.length() + 1).put(ascii(words)).array();
    }

    private static byte[] curve() {
        var out = padded("curv", 4 + 2 * SAMPLES).putInt(SAMPLES);
        for (int i = 0; i < SAMPLES; i++) {
            out.putShort((short) Math.round(0xffff * linear(i / (SAMPLES - 1.0))));
        }
        return out.array();
    }

    private static double linear(double v) {
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    /** A tag's body: its type, four reserved bytes, room for the rest up to a multiple of four. */
    private static ByteBuffer padded(String type, int rest) {
        return ByteBuffer.allocate(8 + rest + 3 & ~3).put(ascii(type)).putInt(0);
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 0x1_0000);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
