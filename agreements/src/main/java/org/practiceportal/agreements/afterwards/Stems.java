package org.practiceportal.agreements.afterwards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** The words of a text without case, accents and endings, so that "mensajes" and "Mensaje" are one. */
final class Stems {

    private static final Map<String, Supplier<SnowballStemmer>> STEMMERS = Map.of("en", EnglishStemmer::new, "es",
            SpanishStemmer::new);
    private static final Map<String, Analyzer> ANALYZERS = STEMMERS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> analyzer(each.getValue())));

    private Stems() {}

    /** In the order of the text; languages without a stemmer of their own are taken for English. */
    static List<Stem> of(String text, Locale language) {
        var stems = new ArrayList<Stem>();
        try (var words = ANALYZERS.getOrDefault(language.getLanguage(), ANALYZERS.get("en")).tokenStream("", text)) {
            var word = words.addAttribute(CharTermAttribute.class);
            var place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                stems.add(new Stem(word.toString(), place.startOffset(), place.endOffset()));
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }

    /** Accents go before the endings do: whoever types without accents loses the same endings. */
    private static Analyzer analyzer(Supplier<SnowballStemmer> stemmer) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new StandardTokenizer();
                return new TokenStreamComponents(words,
                        new SnowballFilter(new ASCIIFoldingFilter(new LowerCaseFilter(words)), stemmer.get()));
            }
        };
    }

    /** @param stem of the word that stands from {@code start} to before {@code end} */
    record Stem(String stem, int start, int end) {}
}
