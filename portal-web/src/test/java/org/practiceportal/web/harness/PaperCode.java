package org.practiceportal.web.harness;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** What a phone's camera reads on the pages of a document. */
public final class PaperCode {

    private PaperCode() {}

    /** The words of the first code. */
    public static String on(Path pdf) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("pages");
        new ProcessBuilder("pdftoppm", "-r", "130", "-png", pdf.toString(), folder.resolve("page").toString()).start()
                .waitFor();
        try (var pages = Files.list(folder)) {
            return pages.map(PaperCode::read).filter(words -> !words.isEmpty()).findFirst().orElseThrow();
        }
    }

    private static String read(Path page) {
        try {
            var image = ImageIO.read(page.toFile());
            var width = image.getWidth();
            var height = image.getHeight();
            var seen = new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(seen))).getText();
        } catch (NotFoundException | ChecksumException | FormatException | IOException e) {
            return "";
        }
    }
}
