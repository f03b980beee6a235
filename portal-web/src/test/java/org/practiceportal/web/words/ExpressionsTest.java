package org.practiceportal.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page may ask. */
class ExpressionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"#{clientView.ready}", "#{line.isOpen()}", "#{view.shows(language)}", "#{not view.ready}",
            "#{not empty messages.of(component.clientId)}", "#{empty line.due}", "#{portal['a or b ? c']}",
            "#{of:format1(portal['x'], view.name)}", "#{empty width ? 'letter' : width}",
            "#{empty note() ? portal['none'] : note()}", "#{view.notEmpty}", "${resource['portal:x.svg']}"})
    void aNameIsAsked(String expression) {
        assertEquals(List.of(), Expressions.deciding("<p title=\"" + expression + "\"/>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#{line.kind eq 'signed'}", "#{view.ready and view.open}", "#{not view.ready or view.open}",
            "#{page gt 1}", "#{page &lt; 1}", "#{page - 1}", "#{row.index + 1}", "#{line.signed ? 'done' : ''}",
            "#{portal[view.open ? 'a' : 'b']}", "#{empty name ? 'x' : other}", "#{empty a ? b : c ? d : a}",
            "#{not empty view.a and empty view.b}", "#{view.mute(not view.muted)}",
            "#{lines.stream().map(l -> l.name)}",
            "#{view.day == null}", "#{\n  view.a\n  and view.b}"})
    void aDecisionIsNoticed(String expression) {
        assertEquals(List.of(expression), Expressions.deciding("<p title=\"" + expression + "\"/>"));
    }
}
