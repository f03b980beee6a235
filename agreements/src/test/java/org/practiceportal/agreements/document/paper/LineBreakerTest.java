package org.practiceportal.agreements.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {

    private static final float WIDTH = PageFlow.RIGHT - PageFlow.LEFT;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What we can expect from each other       | What we can expect;from each other
            Lo que podemos esperar de ti y de mí     | Lo que podemos;esperar de ti y de mí
            Our agreement                            | Our agreement
            Rechtsschutzversicherungsgesellschaften und wir | Rechtsschutzversicherungsgesell;schaften und wir
            """)
    void headingsComeInEvenLines(String title, String expected) {
        assertEquals(List.of(expected.split(";")), words(LineBreaker.evenLines(Span.plain(title), Style.TITLE, WIDTH)));
    }

    @Test
    void otherLinesAreAsFullAsTheyGet() {
        assertEquals(List.of("What we can expect from each", "other person"),
                words(LineBreaker.lines(Span.plain("What we can expect from each other person"), Style.TITLE, WIDTH)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            please choose what suits you.             | please choose what;suits you.
            please choose what suits yourself.        | please choose what suits;yourself.
            please choose what suits to us.           | please choose what suits;to us.
            so incomprehensibilities, you.            | so incomprehensibilities,;you.
            """)
    void aShortLastWordGetsCompany(String text, String expected) {
        var width = LineBreaker.lines(Span.plain("please choose what suits "), Style.BODY, WIDTH).getFirst().width();
        assertEquals(List.of(expected.split(";")), words(LineBreaker.lines(Span.plain(text), Style.BODY, width)));
        assertEquals(List.of((expected + ";again").split(";")),
                words(LineBreaker.lines(Span.plain(text + "\nagain"), Style.BODY, width)));
    }

    private static List<String> words(List<Line> lines) {
        return lines.stream().map(line -> line.pieces().stream().map(piece -> piece.text())
                .collect(Collectors.joining()).strip()).toList();
    }
}
