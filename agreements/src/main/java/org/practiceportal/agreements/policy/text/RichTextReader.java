package org.practiceportal.agreements.policy.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/**
 * Reads whatever HTML a browser, a word processor or an editor makes, and keeps words, lists, emphasis and safe links.
 * The sanitizer decides what gets here at all; this only sorts it into blocks. Lists lose their nesting, as a block has
 * no depth.
 */
final class RichTextReader implements HtmlStreamEventReceiver {

    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote",
            "pre",
            "section", "article", "header", "footer", "address", "dl", "dt", "dd", "table", "tr", "ul", "ol", "br",
            "hr");

    /** The words are kept, and style or address is looked at. Nothing but the blocks' words is ever written again. */
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(BLOCKS.toArray(String[]::new))
            .allowElements("li", "tbody", "thead", "tfoot", "td", "th", "b", "strong", "i", "em", "span", "a")
            .allowWithoutAttributes("span")
            .allowUrlProtocols("https", "mailto")
            .allowAttributes("href").onElements("a")
            .allowAttributes("data-list").onElements("li")
            .allowAttributes("start").matching(Pattern.compile("[1-9][0-9]{0,2}")).onElements("ol")
            .allowAttributes("style").onElements("b", "strong", "i", "em", "span")
            .toFactory();

    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern HEAVY = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)");
    private static final Pattern LIGHT = Pattern.compile("font-weight\\s*:\\s*(?:normal|[1-5]00)");
    private static final Pattern SLANTED = Pattern.compile("font-style\\s*:\\s*italic");
    private static final Pattern UPRIGHT = Pattern.compile("font-style\\s*:\\s*normal");
    private static final Pattern ADDRESS = Pattern.compile("(?:https://|mailto:)[^\\s\"<>\\p{Cc}]{1,2000}");

    /** An open element: what it means for the words in it. */
    private record Style(boolean bold, boolean italic, String link) {}

    /** A list that items are numbered in. */
    private static final class Numbering {
        final boolean ordered;
        int last;

        Numbering(boolean ordered, int last) {
            this.ordered = ordered;
            this.last = last;
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Style> styles = new ArrayDeque<>(List.of(new Style(false, false, null)));
    private final Deque<Numbering> lists = new ArrayDeque<>();
    private BlockKind kind = BlockKind.PARAGRAPH;
    private BlockWords words = new BlockWords();

    private RichTextReader() {}

    static List<Block> read(String html) {
        var reader = new RichTextReader();
        HtmlSanitizer.sanitize(html, POLICY.apply(reader));
        return List.copyOf(reader.blocks);
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {
        finish();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        var outer = styles.peek();
        var style = attribute(attributes, "style");
        var bold = on(outer.bold(), Set.of("b", "strong").contains(element) || HEADING.matcher(element).matches(),
                HEAVY.matcher(style).find(), LIGHT.matcher(style).find());
        var italic = on(outer.italic(), Set.of("i", "em").contains(element), SLANTED.matcher(style).find(),
                UPRIGHT.matcher(style).find());
        breakBefore(element, attributes);
        if (!isEmpty(element)) {
            styles.push(new Style(bold, italic,
                    element.equals("a") ? address(attribute(attributes, "href")) : outer.link()));
        }
    }

    @Override
    public void closeTag(String element) {
        styles.pop();
        switch (element) {
            case "li" -> finish();
            case "ul", "ol" -> {
                finish();
                lists.pop();
            }
            default -> {
                if (BLOCKS.contains(element)) {
                    breakBlock();
                }
            }
        }
    }

    @Override
    public void text(String text) {
        var style = styles.peek();
        words.add(text, style.bold(), style.italic(), style.link());
    }

    private void breakBefore(String element, List<String> attributes) {
        switch (element) {
            case "ul", "ol" -> {
                finish();
                var start = attribute(attributes, "start");
                lists.push(new Numbering(element.equals("ol"), start.isEmpty() ? 0 : Integer.parseInt(start) - 1));
            }
            case "li" -> {
                finish();
                kind = kindOf(attribute(attributes, "data-list"));
            }
            case "td", "th" -> words.space();
            default -> {
                if (BLOCKS.contains(element)) {
                    breakBlock();
                }
            }
        }
    }

    /** Quill writes every list as a numbered one and says at each item what it is. */
    private BlockKind kindOf(String dataList) {
        var numbered = dataList.isEmpty() ? !lists.isEmpty() && lists.peek().ordered : dataList.equals("ordered");
        return numbered ? BlockKind.NUMBER : BlockKind.BULLET;
    }

    private void breakBlock() {
        if (kind == BlockKind.PARAGRAPH) {
            finish();
        } else {
            words.space();
        }
    }

    private void finish() {
        words.content(kind).ifPresent(content -> blocks
                .add(new Block(content.kind(), content.kind() == BlockKind.NUMBER ? number() : 0, content.runs())));
        words = new BlockWords();
        kind = BlockKind.PARAGRAPH;
    }

    private int number() {
        if (!lists.isEmpty()) {
            return ++lists.peek().last;
        }
        // a list that a word processor drew with paragraphs
        var before = blocks.isEmpty() ? null : blocks.getLast();
        return before != null && before.kind() == BlockKind.NUMBER ? before.number() + 1 : 1;
    }

    private static String address(String href) {
        var scheme = href.indexOf(':');
        if (scheme < 0) {
            return null;
        }
        var address = TypedText.line(href.substring(0, scheme).toLowerCase(Locale.ROOT) + href.substring(scheme));
        return ADDRESS.matcher(address).matches() ? address : null;
    }

    private static boolean on(boolean outer, boolean byName, boolean byStyle, boolean offByStyle) {
        return (outer || byName || byStyle) && !offByStyle;
    }

    private static boolean isEmpty(String element) {
        return element.equals("br") || element.equals("hr");
    }

    private static String attribute(List<String> attributes, String name) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return attributes.get(i + 1);
            }
        }
        return "";
    }
}
