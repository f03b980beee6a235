package org.practiceportal.web.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a page asks. It asks by a name; it may say {@code not} or {@code empty} before one, and may say what stands in for
 * something that is empty. Whatever else is decided, a view decides.
 */
final class Expressions {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{((?:[^{}']|'[^']*')*)}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern OPERATOR = Pattern.compile("[?=!<>&|+*/%;]| -|- |->"
            + "|(?<![\\w.])(eq|ne|lt|gt|le|ge|and|or|not|div|mod|empty|instanceof)\\b");
    private static final Pattern QUESTION = Pattern.compile("(?:not empty|not|empty) (.+)", Pattern.DOTALL);
    private static final Pattern STAND_IN = Pattern.compile("empty (\\S.*?) \\? (.+) : (\\S.*)", Pattern.DOTALL);

    private Expressions() {}

    /** All expressions of a page, without the text that is quoted in them. */
    static Stream<String> in(String page) {
        return EXPRESSION.matcher(page).results()
                .map(expression -> QUOTED.matcher(expression.group(1)).replaceAll("''"));
    }

    /** The expressions of a page that decide something themselves. */
    static List<String> deciding(String page) {
        return EXPRESSION.matcher(page).results().filter(expression -> !isNamed(expression.group(1)))
                .map(MatchResult::group).toList();
    }

    private static boolean isNamed(String expression) {
        var asked = QUOTED.matcher(expression).replaceAll("''").strip();
        var question = QUESTION.matcher(asked);
        var standIn = STAND_IN.matcher(asked);
        return isName(asked) || question.matches() && isName(question.group(1))
                || standIn.matches() && standIn.group(1).equals(standIn.group(3)) && isName(standIn.group(1))
                        && isName(standIn.group(2));
    }

    private static boolean isName(String asked) {
        return !OPERATOR.matcher(asked).find();
    }
}
