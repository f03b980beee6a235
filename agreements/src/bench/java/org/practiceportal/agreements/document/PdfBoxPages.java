package org.practiceportal.agreements.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.practiceportal.agreements.document.Blocks.Block;
import org.practiceportal.agreements.document.Blocks.Kind;

/** The same words on paper by PDFBox: its fonts are parsed once, and it knows no tags and no seal here. */
final class PdfBoxPages {

    private static final float LEFT = 76, WIDTH = 443, TOP = 772, BOTTOM = 84;
    private static final TrueTypeFont REGULAR = font("Regular"), BOLD = font("Bold");

    private final PDDocument document = new PDDocument();
    private final PDFont regular, bold;
    private PDPageContentStream ink;
    private float y;
    private int page;

    private PdfBoxPages() throws IOException {
        regular = PDType0Font.load(document, REGULAR, true);
        bold = PDType0Font.load(document, BOLD, true);
    }

    static byte[] of(List<Block> blocks) throws IOException {
        var pages = new PdfBoxPages();
        try (pages.document) {
            pages.turn();
            for (var block : blocks) {
                pages.add(block);
            }
            pages.foot();
            var out = new ByteArrayOutputStream(1 << 16);
            pages.document.save(out);
            return out.toByteArray();
        }
    }

    private void add(Block block) throws IOException {
        if (block.kind() == Kind.RULE) {
            ink.addRect(LEFT, y, WIDTH, 0.5f);
            ink.fill();
            y -= block.kind().leading;
            return;
        }
        if (block.kind() == Kind.SECTION) {
            y -= 20;
        }
        float indent = block.kind() == Kind.ITEM ? 17 : 0;
        for (var paragraph : block.text().split("\n")) {
            paragraph(paragraph, block.kind(), indent);
        }
        y -= 5;
    }

    private void paragraph(String text, Kind kind, float indent) throws IOException {
        var font = kind.bold ? bold : regular;
        float blank = font.getStringWidth(" ") / 1000 * kind.size, used = 0;
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            float width = font.getStringWidth(word) / 1000 * kind.size;
            if (used > 0 && used + blank + width > WIDTH - indent) {
                line(line.toString(), font, kind, indent);
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used += blank;
            }
            line.append(word);
            used += width;
        }
        line(line.toString(), font, kind, indent);
    }

    private void line(String text, PDFont font, Kind kind, float indent) throws IOException {
        if (y - kind.leading < BOTTOM) {
            foot();
            turn();
        }
        y -= kind.leading;
        show(text, font, kind.size, LEFT + indent, y);
    }

    private void show(String text, PDFont font, float size, float x, float baseline) throws IOException {
        ink.beginText();
        ink.setFont(font, size);
        ink.newLineAtOffset(x, baseline);
        ink.showText(text);
        ink.endText();
    }

    private void turn() throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        ink = new PDPageContentStream(document, sheet);
        page++;
        y = TOP;
    }

    private void foot() throws IOException {
        show("Page " + page, regular, Kind.SMALL.size, LEFT, 46);
        ink.close();
    }

    private static TrueTypeFont font(String face) {
        try (var in = PdfBoxPages.class
                .getResourceAsStream("/org/practiceportal/agreements/document/fonts/NotoSans-" + face + ".ttf")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
