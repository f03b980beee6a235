package org.practiceportal.web.people;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A QR code as a page draws it: it holds what no address may, so it is in the page, and nothing is fetched for it.
 *
 * @param side in modules, with the quiet zone that readers ask for
 * @param path of an SVG image of that size
 */
public record QrPicture(int side, String path) {

    private static final int QUIET = 4;
    /** Random content needs no mask chosen for it; trying all eight costs most of the time. */
    private static final Map<EncodeHintType, Object> MASK = Map.of(EncodeHintType.QR_MASK_PATTERN, 0);

    static QrPicture of(String content) {
        var modules = modules(content);
        var path = new StringBuilder();
        for (int row = 0; row < modules.getHeight(); row++) {
            var column = 0;
            while (column < modules.getWidth()) {
                var dark = dark(modules, row, column);
                if (dark > 0) {
                    path.append('M').append(column + QUIET).append(' ').append(row + QUIET).append('h').append(dark)
                            .append("v1h-").append(dark).append('z');
                }
                column += dark + 1;
            }
        }
        return new QrPicture(modules.getWidth() + 2 * QUIET, path.toString());
    }

    /** How many dark modules stand side by side from here on. */
    private static int dark(ByteMatrix modules, int row, int from) {
        var to = from;
        while (to < modules.getWidth() && modules.get(to, row) == 1) {
            to++;
        }
        return to - from;
    }

    private static ByteMatrix modules(String content) {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M, MASK).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    /** The box of the image. */
    public String box() {
        return "0 0 " + side + " " + side;
    }
}
