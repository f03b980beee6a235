package org.practiceportal.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is noticed on a page. */
class MarkupTest {

    @Test
    void anExpressionIsNoLiteralWord() {
        assertEquals(List.of(), Markup.faults("<p title=\"#{portal['x']}\">#{portal['y']} – 12 %</p>"));
    }

    @Test
    void aLiteralWordIsNoticed() {
        assertEquals(List.of("says “Hello”"), Markup.faults("<p>Hello</p>"));
    }

    @Test
    void aLiteralWordInAnAttributeIsNoticed() {
        assertEquals(List.of("says “a house” in alt of img"), Markup.faults("<img alt=\"a house\"/>"));
    }

    @Test
    void inlineStyleAndScriptAreNoticed() {
        assertEquals(List.of("has onclick on p", "has style on p"),
                Markup.faults("<p onclick=\"go()\" style=\"color:red\"/>"));
        assertEquals(List.of("has an inline script"), Markup.faults("<script/>"));
    }
}
