package org.practiceportal.agreements.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practiceportal.api.PaperSize;

/** What we set looks as a browser sets it with the same font: letters join, stack and carry their marks. */
class PictureTest {

    private static final int ROW = 160;
    private static final List<String> WORDS = List.of("محمد", "السلام عليكم", "بِسْمِ اللَّهِ", "می\u200cخواهم",
            "ٹیلی فون", "שרה כהן",
            "שָׁלוֹם", "क्षत्रिय", "प्रिया शर्मा", "र्क हिन्दी ज्ञान", "น้ำใจ", "ผู้ใหญ่", "ที่ปรึกษา");
    /** What the first two would be without joining and stacking. */
    private static final List<String> UNSHAPED = List.of("م\u200cح\u200cم\u200cد", "क्\u200cषत्\u200cरिय");

    @TempDir
    Path folder;

    @Test
    void wordsLookAsInABrowser() throws Exception {
        var shown = new ArrayList<String>(WORDS);
        shown.addAll(UNSHAPED);
        var browser = browser(shown);
        var paper = paper();
        for (int i = 0; i < WORDS.size(); i++) {
            var likeness = paper.get(i).likeness(browser.get(i));
            assertTrue(likeness > 0.97, WORDS.get(i) + " looks like the browser's by " + likeness);
        }
        assertTrue(paper.get(0).likeness(browser.get(WORDS.size())) < 0.9, "the comparison sees unjoined letters");
        assertTrue(paper.get(7).likeness(browser.get(WORDS.size() + 1)) < 0.9, "the comparison sees unstacked letters");
    }

    private List<Ink> paper() throws Exception {
        var paper = new Paper(new DocumentInfo("Words", "Lindenhof", "en", "", null, "", "{0} {1}", "", PaperSize.A4));
        for (var word : WORDS) {
            paper.newSheet();
            paper.paragraph(word, new Style(FontFace.REGULAR, 48, 110, 0, 0, Style.INK));
        }
        var file = Files.write(folder.resolve("words.pdf"), paper.finish());
        run("pdftoppm", "-r", "96", "-png", "-y", "90", "-H", "300", "-x", "0", "-W", "794", file.toString(),
                folder.resolve("page").toString());
        var inks = new ArrayList<Ink>();
        try (var pages = Files.list(folder)) {
            for (var page : pages.filter(p -> p.getFileName().toString().startsWith("page")).sorted().toList()) {
                inks.add(Ink.in(ImageIO.read(page.toFile()), 0, 300));
            }
        }
        assertEquals(WORDS.size(), inks.size());
        return inks;
    }

    private List<Ink> browser(List<String> words) throws Exception {
        var page = new StringBuilder("<meta charset=utf-8><style>body{margin:0}"
                + "div{font-size:64px;line-height:" + ROW + "px;height:" + ROW + "px;padding:0 40px}");
        for (var writing : Script.values()) {
            if (writing.shaped) {
                var font = writing.font + "-Regular.ttf";
                try (var in = PictureTest.class
                        .getResourceAsStream("/org/practiceportal/agreements/document/fonts/" + font)) {
                    Files.copy(in, folder.resolve(font), StandardCopyOption.REPLACE_EXISTING);
                }
                page.append("@font-face{font-family:" + writing + ";src:url(" + font + ")}");
            }
        }
        page.append("</style>");
        for (var word : words) {
            page.append("<div style='font-family:" + Script.of(word.codePointAt(0)) + "'>" + word + "</div>");
        }
        var html = Files.writeString(folder.resolve("words.html"), page);
        var picture = folder.resolve("browser.png");
        run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                "--force-device-scale-factor=1", "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=10000", "--window-size=794," + words.size() * ROW,
                "--screenshot=" + picture, html.toUri().toString());
        var seen = ImageIO.read(picture.toFile());
        var inks = new ArrayList<Ink>();
        for (int i = 0; i < words.size(); i++) {
            inks.add(Ink.in(seen, i * ROW, ROW));
        }
        return inks;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }
}
