package org.practiceportal.agreements.document.paper;

import java.awt.Color;
import java.util.List;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfGlyphArray;
import org.openpdf.text.pdf.PdfName;
import org.practiceportal.agreements.document.paper.Letter.Shape;
import org.practiceportal.agreements.document.paper.Line.Piece;
import org.practiceportal.agreements.document.shaping.Glyph;

/**
 * Shows pieces of lines on one sheet after the other, or on one template. Colour and font are told once and hold until
 * others come; nobody else may set them for good.
 */
final class Inking {

    private final PdfContentByte ink;
    private final Scribe scribe;
    /** What holds now on the sheet; {@code null} before anything was told. */
    private Color color;
    private BaseFont font;
    private float size;
    /** Where the pen stands, and where it should: points from the left end of the line. */
    private float pen;
    private float place;
    /** Whether what is read last of right-to-left words comes next. */
    private boolean leftmost;

    Inking(PdfContentByte ink) {
        this.ink = ink;
        scribe = (Scribe) ink.getPdfWriter();
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
            writeWith(piece.first().cut().font(), style.size());
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
        var thick = piece.first().cut().writing.onlyRegular() && piece.first().span().face().isBold();
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
            for (var letter : piece.letters()) {
                show(letter);
                leftmost &= letter.text().isBlank();
            }
        }
        if (thick) {
            ink.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        }
    }

    private void show(Letter letter) {
        var told = told(letter);
        if (!told) {
            var actual = new PdfDictionary();
            actual.put(PdfName.ACTUALTEXT, Claims.text(asDrawn(letter)));
            ink.beginMarkedContentSequence(new PdfName("Span"), actual, true);
        }
        var end = place + letter.width() * size / 1000;
        if (!told && letter.shapes().getFirst().glyphs().getFirst().isMoved()) {
            invisible(letter.cut(), place);
        }
        for (var shape : letter.shapes()) {
            show(shape, letter.cut());
        }
        if (!told && Math.abs(pen - end) > 0.001f) {
            invisible(letter.cut(), end);
        }
        if (!told) {
            ink.endMarkedContentSequence();
        }
    }

    /** Whether what the glyphs stand for by themselves is the letter. */
    private boolean told(Letter letter) {
        letter.shapes().forEach(shape -> shape.glyphs().forEach(g -> mean(letter.cut(), g, shape.text())));
        if (letter.shapes().size() > 1 || letter.shapes().getFirst().glyphs().size() > 1) {
            return false;
        }
        var shape = letter.shapes().getFirst();
        var one = shape.text().codePointCount(0, shape.text().length()) == 1;
        return (one || !letter.rightToLeft()) && !shape.glyphs().getFirst().isMoved()
                && mean(letter.cut(), shape.glyphs().getFirst(), shape.text());
    }

    private boolean mean(Cut cut, Glyph glyph, String letters) {
        // OpenPDF knows the European letters; only brackets that are turned round stand for others.
        return cut.writing.shaped
                ? scribe.means(cut.font(), glyph.id(), letters)
                : letters.codePoints().noneMatch(Character::isMirrored);
    }

    /**
     * Who copies from a page reads from left to right, and turns round whatever belongs to right-to-left letters; a vowel mark
     * at the left end only if another sign of that direction stands there. How it is read stands in the tag.
     */
    private String asDrawn(Letter letter) {
        var text = letter.text();
        if (!letter.rightToLeft()) {
            return text;
        }
        var mark = Character.getType(text.codePointBefore(text.length())) == Character.NON_SPACING_MARK;
        return (leftmost && mark ? "\u200f" : "") + new StringBuilder(text).reverse();
    }

    /** The mark that a letter begins or ends here, for readers that look where the first and last glyph are. */
    private void invisible(Cut cut, float at) {
        var glyphs = new PdfGlyphArray();
        glyphs.add((pen - at) * 1000 / size);
        if (cut.writing.shaped) {
            glyphs.add(cut.nonJoiner());
            scribe.means(cut.font(), cut.nonJoiner(), String.valueOf(Cut.NON_JOINER));
        }
        // Some fonts draw a line for it.
        ink.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
        ink.showText(glyphs);
        if (!cut.writing.shaped) {
            ink.showText(String.valueOf(Cut.NON_JOINER));
        }
        ink.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        pen = at;
    }

    private void show(Shape shape, Cut cut) {
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
