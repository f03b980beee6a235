package org.practiceportal.agreements.document.paper;

/** The writings of the world that the shipped fonts know, each with its font and what its letters say of the language. */
enum Script {

    EUROPEAN("NotoSans", null, false),
    HEBREW("NotoSansHebrew", "he", true),
    ARABIC("NotoSansArabic", "und-Arab", true),
    DEVANAGARI("NotoSansDevanagari", "und-Deva", true),
    THAI("NotoSansThai", "th", true),
    CHINESE("NotoSansSC", "und-Hani", false),
    JAPANESE("NotoSansJP", "ja", false),
    KOREAN("NotoSansKR", "ko", false);

    /** The beginning of a font's file name. */
    final String font;
    /** BCP 47; where letters serve several languages only the letters are named. {@code null} says nothing. */
    final String language;
    /** Whether letters look different beside others, and need {@code Shaper}. */
    final boolean shaped;

    Script(String font, String language, boolean shaped) {
        this.font = font;
        this.language = language;
        this.shaped = shaped;
    }

    /** Large fonts come once; their bold is drawn with a thicker line. */
    boolean onlyRegular() {
        return this == CHINESE || this == JAPANESE || this == KOREAN;
    }

    /** The writing that a character belongs to; punctuation and digits of all mankind are European here. */
    static Script of(int c) {
        if (c < 0x0590) {
            return EUROPEAN;
        }
        if (c < 0x1100) {
            return nearEast(c);
        }
        if (c < 0x2E80) {
            return c < 0x1200 ? KOREAN : c >= 0x1CD0 && c < 0x1D00 ? DEVANAGARI : EUROPEAN;
        }
        return c < 0xFB00 || c > 0x1FFFF ? farEast(c) : forms(c);
    }

    private static Script nearEast(int c) {
        if (c < 0x0600) {
            return HEBREW;
        }
        if (c < 0x0700 || c >= 0x0750 && c < 0x0780 || c >= 0x08A0 && c < 0x0900) {
            return ARABIC;
        }
        if (c >= 0x0900 && c < 0x0980) {
            return DEVANAGARI;
        }
        return c >= 0x0E00 && c < 0x0E80 ? THAI : EUROPEAN;
    }

    private static Script farEast(int c) {
        if (c >= 0x3040 && c < 0x3100 || c >= 0x31F0 && c < 0x3200) {
            return JAPANESE;
        }
        if (c >= 0x3130 && c < 0x3190 || c >= 0xAC00 && c < 0xD800) {
            return KOREAN;
        }
        return c >= 0xA830 && c < 0xA840 || c >= 0xA8E0 && c < 0xA900
                ? DEVANAGARI
                : c >= 0xA000 && c < 0xF900
                        ? EUROPEAN
                        : CHINESE;
    }

    /** Ligatures, presentation forms, full and half widths. */
    private static Script forms(int c) {
        if (c >= 0xFB1D && c < 0xFB50) {
            return HEBREW;
        }
        if (c >= 0xFB50 && c < 0xFE00 || c >= 0xFE70 && c < 0xFEFF) {
            return ARABIC;
        }
        return c >= 0xFE30 && c < 0xFE50 || c >= 0xFF00 && c < 0xFFF0 ? CHINESE : EUROPEAN;
    }

    /** In which of their shapes a text wants the ideographs that China, Japan and Korea share. */
    static Script ofIdeographs(String text) {
        var korean = false;
        for (int i = 0; i < text.length(); i++) {
            var writing = text.charAt(i) < 0x1100 ? EUROPEAN : of(text.charAt(i));
            if (writing == JAPANESE) {
                return JAPANESE;
            }
            korean |= writing == KOREAN;
        }
        return korean ? KOREAN : CHINESE;
    }
}
