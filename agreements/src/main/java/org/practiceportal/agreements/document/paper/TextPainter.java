package org.practiceportal.agreements.document.paper;

import java.awt.Color;
import java.util.List;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfGlyphArray;
import org.openpdf.text.pdf.PdfName;
import org.practiceportal.agreements.document.paper.Cluster.Shape;
import org.practiceportal.agreements.document.paper.Line.Piece;
import org.practiceportal.agreements.document.shaping.Glyph;

/**
 * Shows pieces of lines on one sheet after the other, or on one template. Colour and font are told once and hold until
 * others come; nobody else may set them for good.
 */
final class TextPainter {

    private final PdfContentByte ink;
    private final ToUnicodeWriter toUnicodeWriter;
    /** What holds now on the sheet; {@code null} before anything was told. */
    private Color color;
    private BaseFont font;
    private float size;
    /** Where the pen stands, and where it should: points from the left end of the line. */
    private float pen;
    private float place;
    /** Whether what is read last of right-to-left words comes next. */
    private boolean leftmost;

    TextPainter(PdfContentByte ink) {
        this.ink = ink;
        toUnicodeWriter = (ToUnicodeWriter) ink.getPdfWriter();
    }

    /** A new sheet has begun, or what was set is restored. */
    void forget() {
        color = null;
        font = null;
    }

    void fillWith(Color wanted) {
        if (!wanted.equals(color)) {
            color = wanted;
            ink.setColorFill(color);
        }
    }

    /** The caller has opened a tag or an artifact. Pieces are placed as in their line, which begins at {@code x}. */
    void show(List<Piece> pieces, float x, float baseline, Style style) {
        ink.beginText();
        fillWith(style.color());
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            leftmost = i + 1 == pieces.size();
            if (i == 0) {
                ink.moveText(x + piece.x(), baseline);
            } else if (Math.abs(piece.x() - pen) > 0.001f) {
                ink.setTextMatrix(x + piece.x(), baseline);
            }
            writeWith(piece.first().fontFile().font(), style.size());
            show(piece);
        }
        ink.endText();
    }

    private void writeWith(BaseFont wanted, float points) {
        if (wanted != font || points != size) {
            font = wanted;
            size = points;
            ink.setFontAndSize(font, size);
        }
    }

    private void show(Piece piece) {
        var thick = piece.first().fontFile().script.onlyRegular() && piece.first().span().face().isBold();
        if (thick) {
            ink.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
            ink.setColorStroke(color);
            ink.setLineWidth(size / 32);
        }
        place = piece.x();
        pen = place;
        if (piece.first().shapes() == null) {
            ink.showText(piece.text());
            pen += piece.width();
        } else {
            for (var cluster : piece.letters()) {
                show(cluster);
                leftmost &= cluster.text().isBlank();
            }
        }
        if (thick) {
            ink.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        }
    }

    private void show(Cluster cluster) {
        var told = told(cluster);
        if (!told) {
            var actual = new PdfDictionary();
            actual.put(PdfName.ACTUALTEXT, PdfAMetadata.text(asDrawn(cluster)));
            ink.beginMarkedContentSequence(new PdfName("Span"), actual, true);
        }
        var end = place + cluster.width() * size / 1000;
        if (!told && cluster.shapes().getFirst().glyphs().getFirst().isMoved()) {
            invisible(cluster.fontFile(), place);
        }
        for (var shape : cluster.shapes()) {
            show(shape, cluster.fontFile());
        }
        if (!told && Math.abs(pen - end) > 0.001f) {
            invisible(cluster.fontFile(), end);
        }
        if (!told) {
            ink.endMarkedContentSequence();
        }
    }

    /** Whether what the glyphs stand for by themselves is the letter. */
    private boolean told(Cluster cluster) {
        cluster.shapes().forEach(shape -> shape.glyphs().forEach(g -> mean(cluster.fontFile(), g, shape.text())));
        if (cluster.shapes().size() > 1 || cluster.shapes().getFirst().glyphs().size() > 1) {
            return false;
        }
        var shape = cluster.shapes().getFirst();
        var one = shape.text().codePointCount(0, shape.text().length()) == 1;
        return (one || !cluster.rightToLeft()) && !shape.glyphs().getFirst().isMoved()
                && mean(cluster.fontFile(), shape.glyphs().getFirst(), shape.text());
    }

    private boolean mean(FontFile fontFile, Glyph glyph, String letters) {
        // OpenPDF knows the European letters; only brackets that are turned round stand for others.
        return fontFile.script.shaped
                ? toUnicodeWriter.means(fontFile.font(), glyph.id(), letters)
                : letters.codePoints().noneMatch(Character::isMirrored);
    }

    /**
     * Who copies from a page reads from left to right, and turns round whatever belongs to right-to-left letters; a vowel mark
     * at the left end only if another sign of that direction stands there. How it is read stands in the tag.
     */
    private String asDrawn(Cluster cluster) {
        var text = cluster.text();
        if (!cluster.rightToLeft()) {
            return text;
        }
        var mark = Character.getType(text.codePointBefore(text.length())) == Character.NON_SPACING_MARK;
        return (leftmost && mark ? "\u200f" : "") + new StringBuilder(text).reverse();
    }

    /** The mark that a letter begins or ends here, for readers that look where the first and last glyph are. */
    private void invisible(FontFile fontFile, float at) {
        var glyphs = new PdfGlyphArray();
        glyphs.add((pen - at) * 1000 / size);
        if (fontFile.script.shaped) {
            glyphs.add(fontFile.nonJoiner());
            toUnicodeWriter.means(fontFile.font(), fontFile.nonJoiner(), String.valueOf(FontFile.NON_JOINER));
        }
        // Some fonts draw a line for it.
        ink.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
        ink.showText(glyphs);
        if (!fontFile.script.shaped) {
            ink.showText(String.valueOf(FontFile.NON_JOINER));
        }
        ink.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        pen = at;
    }

    private void show(Shape shape, FontFile fontFile) {
        for (var glyph : shape.glyphs()) {
            var glyphs = new PdfGlyphArray();
            var at = place + glyph.x() * size / 1000;
            if (Math.abs(at - pen) > 0.001f) {
                glyphs.add((pen - at) * 1000 / size);
            }
            glyphs.add(glyph.id());
            if (glyph.y() != 0) {
                ink.setTextRise(glyph.y() * size / 1000);
            }
            ink.showText(glyphs);
            if (glyph.y() != 0) {
                ink.setTextRise(0);
            }
            pen = at + glyph.width() * size / 1000;
            place += glyph.advance() * size / 1000;
        }
    }
}
