package org.practiceportal.agreements.document.paper;

import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Speaks in any writing, without sense: letters with the marks they may carry, digits, punctuation. */
final class Babble {

    /** Letters, then the marks that follow one. */
    private static final Map<Script, List<String>> SOUNDS = Map.of(
            Script.EUROPEAN, List.of("abcxyzßéñőŁåЖщєΩλώßǿ", "\u0301\u0323"),
            Script.HEBREW, List.of("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "\u05b0\u05b4\u05b7\u05bc\u05c1"),
            Script.ARABIC,
            List.of("ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىةپچژگکیٹڑےہھ", "\u064b\u064e\u064f\u0650\u0651\u0652\u0670"),
            Script.DEVANAGARI,
            List.of("अआइकखगघचजटडतदनपबमयरलवशसहक़ळ", "\u0902\u093e\u093f\u0940\u0941\u0947\u094b\u094d"),
            Script.THAI,
            List.of("กขคงจชซญดตถทนบปผพมยรลวสหอฮเแโไะา", "\u0e31\u0e34\u0e35\u0e38\u0e39\u0e48\u0e49\u0e33"),
            Script.CHINESE, List.of("我们每周见面一次时间五十分钟李小龍諮商師陳麗華䶮、。「」（）", ""),
            Script.JAPANESE, List.of("あいうえおかがっゃんアイウセッションー田中直海骨", ""),
            Script.KOREAN, List.of("가각힣김민수매주한번만납니다정은희", ""));
    private static final int MOST_WORDS = 12;
    private static final int MOST_LETTERS = 7;

    private Babble() {}

    /** In one writing, or with words of others between. */
    static Arbitrary<String> texts() {
        var one = Arbitraries.of(Script.class).flatMap(Babble::words);
        return Arbitraries.oneOf(one, one.list().ofMinSize(2).ofMaxSize(6).map(all -> String.join(" ", all)));
    }

    /** One writing, with blanks, digits and punctuation. */
    private static Arbitrary<String> words(Script script) {
        var pause = Arbitraries.of(" ", " ", " ", ", ", " (", ") ", " 48 ", ". ", "-", " – ");
        var first = word(script);
        return Combinators.combine(first, Combinators.combine(pause, word(script)).as(String::concat).list()
                .ofMaxSize(MOST_WORDS - 1)).as((word, more) -> word + String.join("", more));
    }

    private static Arbitrary<String> word(Script script) {
        var letters = SOUNDS.get(script).getFirst();
        var marks = SOUNDS.get(script).getLast();
        var letter = Arbitraries.of(letters.chars().mapToObj(Character::toString).toList());
        var mark = Arbitraries.of(marks.isEmpty()
                ? List.of("")
                : marks.chars().mapToObj(Character::toString).toList());
        var sound = Combinators.combine(letter, Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.just("")), net.jqwik.api.Tuple.of(1, mark))).as(String::concat);
        return sound.list().ofMinSize(1).ofMaxSize(MOST_LETTERS).map(all -> String.join("", all));
    }
}
