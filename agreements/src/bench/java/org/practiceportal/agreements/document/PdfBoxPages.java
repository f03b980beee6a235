package org.practiceportal.agreements.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.practiceportal.agreements.document.Blocks.Block;
import org.practiceportal.agreements.document.Blocks.Kind;

/** The same words and pictures on paper by PDFBox: no tags, no archive claims, no seal. */
final class PdfBoxPages {

    private static final float LEFT = 86;
    private static final float WIDTH = 423;
    private static final float TOP = 772;
    private static final float BOTTOM = 84;
    private static final byte[] REGULAR = bytes("Regular");
    private static final byte[] BOLD = bytes("Bold");
    private static final TrueTypeFont SHARED_REGULAR = parsed(REGULAR);
    private static final TrueTypeFont SHARED_BOLD = parsed(BOLD);

    private final PDDocument document = new PDDocument();
    private final Pictures pictures;
    private final PDFont regular;
    private final PDFont bold;
    private PDPageContentStream ink;
    private float y;
    private int page;

    private PdfBoxPages(Pictures pictures, boolean shared) throws IOException {
        this.pictures = pictures;
        regular = font(shared ? SHARED_REGULAR : parsed(REGULAR));
        bold = font(shared ? SHARED_BOLD : parsed(BOLD));
    }

    /** @param shared whether the fonts were parsed before; then one thread at a time may use them */
    static byte[] of(List<Block> blocks, Pictures pictures, boolean shared) throws IOException {
        var pages = new PdfBoxPages(pictures, shared);
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
        if (block.kind() == Kind.LOGO || block.kind() == Kind.SIGNATURE || block.kind() == Kind.CODE) {
            picture(block.kind());
            return;
        }
        if (block.kind() == Kind.SECTION) {
            y -= 20;
        }
        var indent = block.kind() == Kind.ITEM ? 17f : 0f;
        for (var paragraph : block.text().split("\n")) {
            paragraph(paragraph, block.kind(), indent);
        }
        y -= 5;
    }

    private void picture(Kind kind) throws IOException {
        if (y - kind.leading < BOTTOM) {
            foot();
            turn();
        }
        y -= kind.leading;
        switch (kind) {
            case LOGO -> {
                var image = PDImageXObject.createFromByteArray(document, pictures.logo(), "logo");
                ink.drawImage(image, LEFT, y, kind.size * image.getWidth() / image.getHeight(), kind.size);
            }
            case SIGNATURE -> {
                ink.setLineWidth(1.3f);
                ink.setLineCapStyle(1);
                ink.setLineJoinStyle(1);
                draw(pictures.path(190, kind.size).getPathIterator(AffineTransform.getTranslateInstance(LEFT, y)));
                ink.stroke();
            }
            default -> {
                var code = pictures.code();
                var side = kind.size / code.getWidth();
                for (int row = 0; row < code.getHeight(); row++) {
                    for (int from = 0, to; from < code.getWidth(); from = to + 1) {
                        to = from;
                        while (to < code.getWidth() && code.get(to, row) == 1) {
                            to++;
                        }
                        if (to > from) {
                            ink.addRect(LEFT + from * side, y + (code.getHeight() - 1 - row) * side,
                                    (to - from) * side, side);
                        }
                    }
                }
                ink.fill();
            }
        }
    }

    private void draw(PathIterator path) throws IOException {
        var at = new float[6];
        for (; !path.isDone(); path.next()) {
            if (path.currentSegment(at) == PathIterator.SEG_MOVETO) {
                ink.moveTo(at[0], at[1]);
            } else {
                ink.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
            }
        }
    }

    private void paragraph(String text, Kind kind, float indent) throws IOException {
        var font = kind.bold ? bold : regular;
        var blank = font.getStringWidth(" ") / 1000 * kind.size;
var  used = 0f;
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            var width = font.getStringWidth(word) / 1000 * kind.size;
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

    private PDFont font(TrueTypeFont font) throws IOException {
        return PDType0Font.load(document, font, true);
    }

    private static TrueTypeFont parsed(byte[] font) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String face) {
        try (var in = PdfBoxPages.class
                .getResourceAsStream("/org/practiceportal/agreements/document/fonts/NotoSans-" + face + ".ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
