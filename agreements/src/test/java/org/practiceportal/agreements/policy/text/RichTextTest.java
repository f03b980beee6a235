package org.practiceportal.agreements.policy.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practiceportal.api.Refused;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class RichTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>Hello</p> | <p>Hello</p>
            Hello | <p>Hello</p>
            <p>one<br>two</p> | <p>one</p><p>two</p>
            <p><br></p><p>&nbsp;</p><p>x</p><p> </p> | <p>x</p>
            <p>a  &nbsp; b</p> | <p>a b</p>
            <p>10&nbsp;km</p> | <p>10\u00a0km</p>
            <p><b>bold</b> <i>italic</i></p> | <p><strong>bold</strong> <em>italic</em></p>
            <p><strong><em>both</em></strong></p> | <p><strong><em>both</em></strong></p>
            <p><strong>a</strong><strong>b</strong></p> | <p><strong>ab</strong></p>
            <h2>Title</h2><div>x</div> | <p><strong>Title</strong></p><p>x</p>
            <p>a<a href="https://x.org"> </a>b</p> | <p>a b</p>
            <p><b>1.</b>&nbsp; first</p> | <ol><li>first</li></ol>
            <p>a</p>b | <p>a</p><p>b</p>
            <ul><li>a</li><li>b</li></ul> | <ul><li>a</li><li>b</li></ul>
            a<ul>b<li>c</li>d</ul>e | <p>a</p><ul><li>b</li><li>c</li><li>d</li></ul><p>e</p>
            <ul><li><p>a</p><p>b</p></li></ul> | <ul><li>a b</li></ul>
            <ol><li>a</li><li></li><li>b</li></ol> | <ol><li>a</li><li>b</li></ol>
            <ol><li>a<ul><li>x</li></ul></li><li>b</li></ol> | <ol><li>a</li></ol><ul><li>x</li></ul><ol start="2"><li>b</li></ol>
            <p>1 &lt; 2 &amp; "3"</p> | <p>1 &lt; 2 &amp; &#34;3&#34;</p>
            <table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table> | <p>a b</p><p>c</p>
            <p>a<img src="data:image/png;base64,AAAA">b</p> | <p>ab</p>
            """)
    void htmlIsReducedToTheSubset(String dirty, String clean) {
        assertEquals(clean, RichText.of(dirty).html());
    }

    @Test
    void quillSaysAtEachItemWhatKindItIs() {
        assertEquals("<ul><li>a</li><li>b</li></ul><ol><li>c</li><li>d</li></ol>", RichText.of("""
                <ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>a</li>\
                <li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>b</li>\
                <li data-list="ordered"><span class="ql-ui" contenteditable="false"></span>c</li>\
                <li data-list="ordered" class="ql-indent-1"><span class="ql-ui"></span>d</li></ol><p><br></p>""")
                .html());
    }

    @Test
    void wordDrawsItsListsWithParagraphs() {
        assertEquals("<p>Please:</p><ul><li>be kind</li><li>be on time</li></ul><ol><li>first</li><li>second</li></ol>",
                RichText.of(
                        """
                                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{margin:0}</style></head><body>
                                <!--StartFragment--><p class=MsoNormal>Please:<o:p></o:p></p>
                                <p class=MsoListParagraphCxSpFirst style='mso-list:l0'><![if !supportLists]><span
                                style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp; </span></span></span>\
                                <![endif]>be <span lang=EN-US>kind</span></p>
                                <p class=MsoListParagraph><span><span>o<span>&nbsp;&nbsp; </span></span></span>be on
                                time</p><p>1.<span>&nbsp;&nbsp; </span>first</p><p>2.<span>&nbsp;&nbsp; </span>second</p>
                                <!--EndFragment--></body></html>""")
                        .html());
    }

    @Test
    void googleDocsSaysInStylesWhatIsBold() {
        assertEquals("<p>plain <strong>bold</strong> <em>slanted</em></p>", RichText.of("""
                <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr">\
                <span style="font-size:11pt;font-weight:400">plain </span><span style="font-weight:700;">bold</span>\
                <span style="font-weight:400"> </span><span style="font-style:italic">slanted</span></p></b>""")
                .html());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a href="https://x.org">https://x.org</a> | https://x.org | https://x.org
            <a href="https://x.org">my page</a> | https://x.org | my page (https://x.org)
            <a href="https://evil.org">https://good.org</a> | https://evil.org | https://good.org (https://evil.org)
            <a href="HTTPS://x.org/a?b=1&amp;c=2">go</a> | https://x.org/a?b=1&c=2 | go (https://x.org/a?b=1&c=2)
            <a href="mailto:me@x.org">me@x.org</a> | mailto:me@x.org | me@x.org
            """)
    void aLinkIsShownInFull(String html, String link, String text) {
        assertEquals(List.of(new Block(BlockKind.PARAGRAPH, 0, List.of(new Run(text, false, false, link)))),
                RichText.of(html).blocks());
    }

    @Test
    void blocksSayWhatTheHtmlSays() {
        var text = RichText.of("<p>a <b>b</b></p><ul><li>c</li></ul><ol><li>d</li><li><i>e</i></li></ol>");
        assertEquals(List.of(
                new Block(BlockKind.PARAGRAPH, 0,
                        List.of(new Run("a ", false, false, null), new Run("b", true, false, null))),
                new Block(BlockKind.BULLET, 0, List.of(new Run("c", false, false, null))),
                new Block(BlockKind.NUMBER, 1, List.of(new Run("d", false, false, null))),
                new Block(BlockKind.NUMBER, 2, List.of(new Run("e", false, true, null)))), text.blocks());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void anAttackIsInert(String attack) throws Exception {
        for (var dirty : List.of(attack, "<p>" + attack + "</p>", "<ul><li>" + attack, attack + attack)) {
            var once = RichText.of(dirty);
            assertOnlyTheSubset(once);
            assertEquals(once, RichText.of(once.html()));
        }
    }

    @Test
    void thereAreAtLeastSixtyAttacks() {
        assertTrue(attacks().count() >= 60);
    }

    @Test
    void whatIsReducedTwiceIsReducedOnceWhateverItWas() throws Exception {
        var random = new Random(7);
        var pieces = Stream.concat(attacks(), Stream.of("<p>", "</p>", "<b>", "</b>", "<ul>", "<li>", "</li>", "</ul>",
                "<ol start=3>", "</ol>", " ", "&nbsp;", "x", "e\u0301", "\u0301", "\u202E", "<br>", "• ", "1.&nbsp;",
                "<a href=https://x.org/\u00e9>", "</a>", "https://x.org/", "<span style='font-weight:700'>", "</span>"))
                .toList();
        for (int i = 0; i < 3_000; i++) {
            var dirty = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                dirty.append(pieces.get(random.nextInt(pieces.size())));
            }
            var once = RichText.of(dirty.toString());
            assertEquals(once, RichText.of(once.html()), () -> "of " + dirty);
            assertOnlyTheSubset(once);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u202E", "\u202A", "\u2066", "\u2069", "\u00AD", "\u200B", "\uFEFF", "\uD800",
            "\u0007", "\uDB40\uDC41"})
    void whatNobodyCanSeeIsTakenOut(String unseen) {
        assertEquals("<p>ab</p>", RichText.of("<p>a" + unseen + "b</p>").html());
        assertEquals("ab", TypedText.line("a" + unseen + "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"می\u200Cخواهم", "क्\u200Dष", "👨\u200D👩\u200D👧", "O’Brien", "מזל", "Ünïcödé", "𝔘"})
    void whatAScriptNeedsStays(String words) {
        assertEquals("<p>" + words + "</p>", RichText.of(words).html());
        assertEquals(words, TypedText.line(words));
    }

    @Test
    void lettersAreComposed() {
        assertEquals("<p>é</p>", RichText.of("e\u0301").html());
    }

    @Test
    void nothingWrittenIsEmpty() {
        for (var nothing : List.of("", " ", "<p><br></p>", "<ul><li></li></ul>", "<p>\u200B</p>", "<img src=x>")) {
            assertTrue(RichText.of(nothing).isEmpty(), nothing);
            assertEquals(List.of(), RichText.of(nothing).blocks());
        }
    }

    @Test
    void tooMuchIsRefusedKindly() {
        for (var length : new int[]{RichText.LONGEST, 10_000_000}) {
            var refused = assertThrows(Refused.class, () -> RichText.of("<p>" + "x".repeat(length) + "</p>"));
            assertEquals("draft.wordsTooLong", refused.why().key());
        }
    }

    @Test
    void asMuchAsMayBeIsKept() {
        var most = "<p>" + "x".repeat(RichText.LONGEST - "<p></p>".length()) + "</p>";
        assertEquals(most, RichText.of(most).html());
        var pasted = "<p>a</p><!--";
        assertEquals("<p>a</p>", RichText.of(pasted + "x".repeat(5_000_000 - pasted.length())).html());
        assertThrows(Refused.class, () -> RichText.of(pasted + "x".repeat(5_000_001 - pasted.length())));
    }

    @Test
    void pastedPicturesDoNotCount() {
        var picture = "<img src=\"data:image/png;base64," + "A".repeat(3_000_000) + "\">";
        assertEquals("<p>ab</p>", RichText.of("<p>a" + picture + "b</p>").html());
    }

    @Test
    void strangeShapesComeToAnEnd() {
        assertTimeout(Duration.ofSeconds(30), () -> {
            RichText.of("x".repeat(100_000)).blocks();
            RichText.of("<ul><li>x".repeat(5_000)).blocks();
            RichText.of("<b>".repeat(50_000) + "x").blocks();
            RichText.of("<a href='https://x.org'>https://x.org</a> ".repeat(2_000)).blocks();
            RichText.of("<p>" + " \u00A0".repeat(200_000) + "x</p>").blocks();
            RichText.of("&nbsp;".repeat(200_000)).blocks();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>", "<p onclick=\"x\">", "<a href=\"javascript:x\">x</a>", "<img/>", "<P>", "< p>",
            "<a href=\"http://x.org\">x</a>", "<a href=\"https://x.org\" onclick=\"x\">x</a>", "<!-- x -->", "a < b"})
    void nobodyGetsForeignHtmlInByTheBackDoor(String html) {
        assertThrows(IllegalArgumentException.class, () -> new RichText(html));
    }

    private static void assertOnlyTheSubset(RichText text) throws Exception {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader("<all>" + text.html() + "</all>")));
        var elements = document.getDocumentElement().getElementsByTagName("*");
        IntStream.range(0, elements.getLength()).mapToObj(i -> (Element) elements.item(i)).forEach(element -> {
            assertTrue(Set.of("p", "ul", "ol", "li", "strong", "em", "a").contains(element.getTagName()), text.html());
            var attributes = element.getAttributes();
            IntStream.range(0, attributes.getLength()).mapToObj(attributes::item).forEach(attribute -> assertTrue(
                    (element.getTagName() + " " + attribute.getNodeName() + "=" + attribute.getNodeValue()).matches(
                            "a href=(https://|mailto:)[^\\s\"<>]+|a rel=noopener noreferrer|ol start=[0-9]+"),
                    text.html()));
        });
        assertFalse(text.blocks().stream().anyMatch(block -> block.runs().isEmpty()));
    }

    static Stream<String> attacks() {
        try (var in = RichTextTest.class.getResourceAsStream("attacks.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
