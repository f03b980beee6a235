package org.practiceportal.agreements.document.paper;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Speaks in any writing, without sense: letters with the marks they may carry, digits, punctuation. */
final class Babble {

    /** Letters, then the marks that follow one. */
    private static final Map<Writing, List<String>> SOUNDS = Map.of(
            Writing.EUROPEAN, List.of("abcxyzßéñőŁåЖщєΩλώßǿ", "\u0301\u0323"),
            Writing.HEBREW, List.of("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "\u05b0\u05b4\u05b7\u05bc\u05c1"),
            Writing.ARABIC,
            List.of("ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىةپچژگکیٹڑےہھ", "\u064b\u064e\u064f\u0650\u0651\u0652\u0670"),
            Writing.DEVANAGARI,
            List.of("अआइकखगघचजटडतदनपबमयरलवशसहक़ळ", "\u0902\u093e\u093f\u0940\u0941\u0947\u094b\u094d"),
            Writing.THAI,
            List.of("กขคงจชซญดตถทนบปผพมยรลวสหอฮเแโไะา", "\u0e31\u0e34\u0e35\u0e38\u0e39\u0e48\u0e49\u0e33"),
            Writing.CHINESE, List.of("我们每周见面一次时间五十分钟李小龍諮商師陳麗華䶮、。「」（）", ""),
            Writing.JAPANESE, List.of("あいうえおかがっゃんアイウセッションー田中直海骨", ""),
            Writing.KOREAN, List.of("가각힣김민수매주한번만납니다정은희", ""));

    private final Random random;

    Babble(Random random) {
        this.random = random;
    }

    /** One writing, with blanks, digits and punctuation. */
    String words(Writing writing) {
        StringBuilder text = new StringBuilder();
        int words = 1 + random.nextInt(12);
        for (int i = 0; i < words; i++) {
            word(writing, text);
            text.append(i + 1 == words ? "" : pick(List.of(" ", " ", " ", ", ", " (", ") ", " 48 ", ". ", "-", " – ")));
        }
        return text.toString();
    }

    /** Words of one writing among those of others. */
    String mixed(Writing writing) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++)
            text.append(i == 0 ? "" : " ")
                    .append(words(i % 2 == 0 ? writing : pick(List.of(Writing.values()))));
        return text.toString();
    }

    private void word(Writing writing, StringBuilder text) {
        String letters = SOUNDS.get(writing).getFirst(), marks = SOUNDS.get(writing).getLast();
        for (int i = 1 + random.nextInt(7); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
            if (!marks.isEmpty() && random.nextInt(3) == 0)
                text.append(marks.charAt(random.nextInt(marks.length())));
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
