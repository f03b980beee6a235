package org.practiceportal.agreements.document.paper;

import java.util.Map;

import org.openpdf.text.pdf.PdfContentByte;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** Draws a QR code as rectangles, each as long as its modules are dark. */
final class QrCode implements Drawing {

    /**
     * Every reader undoes any of the eight masks. To try them all for the one that looks most even costs as much as a page, and
     * changes little where the address ends in random letters.
     */
    private static final Map<EncodeHintType, ?> MASK = Map.of(EncodeHintType.QR_MASK_PATTERN, 0);

    private final ByteMatrix modules;
    private final float side;

    QrCode(String content, float size) {
        try {
            modules = Encoder.encode(content, ErrorCorrectionLevel.M, MASK).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("the address is too long for a QR code", e);
        }
        // OpenPDF writes two decimals; with more the code would not quite keep to its box.
        side = (float) Math.floor(size * 100 / modules.getWidth()) / 100;
    }

    @Override
    public void on(PdfContentByte ink) {
        ink.setColorFill(Style.INK);
        ink.concatCTM(side, 0, 0, side, 0, 0);
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0, end; column < modules.getWidth(); column = end + 1) {
                end = endOfDark(column, row);
                if (end > column) {
                    ink.rectangle(column, modules.getHeight() - 1 - row, end - column, 1);
                }
            }
        }
        ink.fill();
    }

    private int endOfDark(int column, int row) {
        var end = column;
        while (end < modules.getWidth() && modules.get(end, row) == 1) {
            end++;
        }
        return end;
    }
}
