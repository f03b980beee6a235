package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What somebody types who wants more of a page than to be read, and how it looks when they get it. */
final class HostileWords implements Supplier<String> {

    /** The product that stands on a page if an expression was evaluated. */
    private static final String EVALUATED = "62773913";
    private static final List<String> OTHERS = List.of("#{7919*7927}", "${7919*7927}", "]]><script>alert(1)</script>",
            "a\u0000b", "\u202Etxt.exe", "\u200B\u2060", "{0} {1}", "%_\\!'\"--", "' or '1'='1", "=cmd|' /C calc'!A0",
            "x\r\n[SEVERE] forged", "\u001B[31mred", "O'Brien", "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDE80",
            "2999-99-99", "-1", "99999999999999999999", "\" autofocus onfocus=\"alert(1)");
    private static final List<Pattern> HARM = Stream.of("<script>", "<script[^>]*src=\"(https?:|//|data:)",
            "<(iframe|object|embed|base|math|marquee|meta[^>]*http-equiv=.?refresh)\\b",
            "<[a-z][^<>]*\\s(href|src|action)\\s*=\\s*\"?\\s*(javascript|data:text|vbscript):",
            "<style[^>]*>[^<]*(alert|evil)", EVALUATED).map(harm -> Pattern.compile(harm, Pattern.CASE_INSENSITIVE))
            .toList();

    /** Once what is quoted in it is left out, no element of ours listens to anything. */
    private static final Pattern LISTENER = Pattern.compile("<[a-z][^<>]*\\son[a-z]+\\s*=", Pattern.CASE_INSENSITIVE);

    private final List<String> all;
    private int next;

    HostileWords() {
        try {
            all = Stream.concat(Files.readAllLines(Path.of("..", "agreements", "src", "test", "resources", "org",
                    "practiceportal", "agreements", "policy", "text", "attacks.txt")).stream(), OTHERS.stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another one each time. */
    @Override
    public String get() {
        return all.get(next++ % all.size());
    }

    /** Whatever is asked, the portal knows what to say, and says nothing of its inside. */
    static void requireCalm(String asked, HttpResponse<String> answer) {
        requireCalm(asked, answer.statusCode(), answer.body());
    }

    static void requireCalm(String asked, int status, String body) {
        assertFalse(status >= 500, asked + " got " + status);
        for (var inside : List.of("Exception", "at org.", "Payara", "Conversion Error", "Validation Error",
                "could not be understood", "must be a number", "must be convertible")) {
            assertFalse(body.contains(inside), asked + " says " + inside + ":\n" + body);
        }
        for (var harm : HARM) {
            var found = harm.matcher(body);
            assertFalse(found.find(), () -> asked + " holds " + found.group() + ":\n" + body);
        }
        var found = LISTENER.matcher(body.replaceAll("\"[^\"]*\"", "\"\""));
        assertFalse(found.find(), () -> asked + " holds " + found.group() + ":\n" + body);
    }

    /** Likewise for a page that is changed piece by piece; nothing gets out of the piece it was put into. */
    static void requireWhole(String asked, HttpResponse<String> answer) {
        if (!answer.body().isEmpty() && answer.headers().firstValue("Content-Type").orElse("").contains("xml")) {
            try {
                var pieces = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                        .parse(new InputSource(new StringReader(answer.body())));
                requireCalm(asked, answer.statusCode(), pieces.getDocumentElement().getTextContent());
            } catch (SAXException | IOException | ParserConfigurationException e) {
                throw new AssertionError(asked + ": " + e.getMessage() + " of\n" + answer.body(), e);
            }
        }
    }
}
