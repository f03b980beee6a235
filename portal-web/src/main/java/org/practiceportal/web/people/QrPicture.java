package org.practiceportal.web.people;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as a page draws it: it holds what no address may, so it is in the page, and nothing is fetched for it.
 *
 * @param side in modules, with the quiet zone that readers ask for
 * @param path of an SVG image of that size
 */
public record QrPicture(int side, String path) {

    private static final int QUIET = 4;

    static QrPicture of(String content) {
        var modules = modules(content);
        var path = new StringBuilder();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row) == 1) {
                    path.append('M').append(column + QUIET).append(' ').append(row + QUIET).append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(modules.getWidth() + 2 * QUIET, path.toString());
    }

    private static ByteMatrix modules(String content) {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    /** The box of the image. */
    public String box() {
        return "0 0 " + side + " " + side;
    }
}
