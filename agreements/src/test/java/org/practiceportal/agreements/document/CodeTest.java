package org.practiceportal.agreements.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practiceportal.agreements.document.seal.Typesetter;

/** A camera that sees a page reads where to check it. */
class CodeTest {

    @TempDir
    Path folder;

    @Test
    void leadsToThePageThatChecksThisVeryDocument() throws Exception {
        for (var document : List.of(SampleDocument.inEnglish(), SampleDocument.withEverything())) {
            assertEquals(List.of("https://portal.example/verify#" + SampleDocument.ID),
                    codes(new Typesetter().unsealed(document)));
        }
    }

    private List<String> codes(byte[] pdf) throws Exception {
        Tool.says(pdf, "pdftoppm", "-r", "130", "-png", "@", folder.resolve("page").toString());
        var codes = new ArrayList<String>();
        try (var pages = Files.list(folder)) {
            for (var page : pages.sorted().toList()) {
                var image = ImageIO.read(page.toFile());
                var width = image.getWidth();
                var height = image.getHeight();
                var seen = new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
                try {
                    codes.add(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(seen))).getText());
                } catch (NotFoundException e) {
                    // A page without a code.
                }
                Files.delete(page);
            }
        }
        return codes;
    }
}
