package org.practiceportal.agreements.afterwards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.practiceportal.agreements.afterwards.Stems.Stem;

/**
 * Finds in one signed document what answers a question. The document lies in memory as its pages do, so this looks
 * through it there; see docs/decisions/what-did-we-agree.md.
 */
final class AgreementSearch {

    private static final int MOST = 6;
    private static final double MEANT_PART = 8;
    private static final double MEANT_TOPIC = 1;
    private static final double HEADING = 0.3;
    /** What has less than this share of the best is about something else. */
    private static final double SHARE = 0.5;
    private static final double LEAST = 1.2;

    private final List<Passage> passages;
    private final Locale language;
    private final List<Set<String>> stems;
    private final Map<String, Long> passagesWith;

    /** @param language of the document */
    AgreementSearch(List<Passage> passages, Locale language) {
        this.passages = List.copyOf(passages);
        this.language = language;
        this.stems = passages.stream().map(passage -> stems(passage.words())).toList();
        this.passagesWith = stems.stream().flatMap(Set::stream)
                .collect(Collectors.groupingBy(stem -> stem, Collectors.counting()));
    }

    /** The best first; nothing if the document says nothing about it. */
    List<Found> find(String asked) {
        var wanted = Situations.in(language).telling(asked);
        var meant = Situations.meant(asked);
        var scores = new HashMap<Passage, Double>();
        for (int i = 0; i < passages.size(); i++) {
            scores.merge(passages.get(i), score(i, wanted, meant), Math::max);
        }
        var best = scores.values().stream().max(Comparator.naturalOrder()).orElse(0.0);
        var least = Math.max(LEAST, best * SHARE);
        return passages.stream().distinct().filter(passage -> scores.get(passage) >= least)
                .sorted(Comparator.comparing((Passage passage) -> scores.get(passage)).reversed()).limit(MOST)
                .map(passage -> new Found(passage, pieces(passage, wanted, meant.keySet()))).toList();
    }

    private double score(int index, Set<String> wanted, Map<String, Integer> meant) {
        var passage = passages.get(index);
        var topic = passage.section().key();
        var score = wanted.stream().filter(stems.get(index)::contains).mapToDouble(this::weight).sum();
        score += HEADING * wanted.stream().filter(stems(passage.section().title())::contains).count();
        score += MEANT_TOPIC * meant.getOrDefault(topic, 0);
        if (!passage.part().isEmpty()) {
            score += MEANT_PART * Math.sqrt(meant.getOrDefault(topic + "." + passage.part(), 0));
        }
        // Why it is so matters less than what was agreed, and the client's own words matter most.
        return score * switch (passage.kind()) {
            case WHY -> 0.6;
            case CHOSEN, WISH, CLARIFIED, PLACE -> 1.2;
            default -> 1;
        };
    }

    /** A word that stands everywhere says little. */
    private double weight(String stem) {
        return Math.log(1 + passages.size() / (double) passagesWith.getOrDefault(stem, 1L));
    }

    private Set<String> stems(String text) {
        return Stems.of(text, language).stream().map(Stem::stem).collect(Collectors.toSet());
    }

    private List<Piece> pieces(Passage passage, Set<String> wanted, Set<String> meant) {
        var marked = new HashSet<>(wanted);
        var key = passage.section().key() + "." + passage.part();
        if (meant.contains(key)) {
            marked.addAll(Situations.said(key));
        }
        marked.removeAll(Situations.in(language).small());
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var word : Stems.of(passage.words(), language)) {
            if (marked.contains(word.stem())) {
                pieces.add(new Piece(passage.words().substring(at, word.start()), false));
                pieces.add(new Piece(passage.words().substring(word.start(), word.end()), true));
                at = word.end();
            }
        }
        pieces.add(new Piece(passage.words().substring(at), false));
        return pieces.stream().filter(piece -> !piece.words().isEmpty()).toList();
    }

    /** A passage with what was looked for marked in it. */
    public record Found(Passage passage, List<Piece> pieces) {}

    /** @param marked whether it is what was looked for */
    public record Piece(String words, boolean marked) {}
}
