package org.practiceportal.agreements.document.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * A practice's logo, reduced to bare pixels on white: whatever profiles, comments or transparency the PNG brings along, the
 * document stays within PDF/A.
 */
final class Logo implements Drawing {

    private static final int MOST_PIXELS = 4_000_000;

    /** A logo as it stands in files. To unpack and pack one takes as long as to set three pages. */
    private record Ready(byte[] png, int width, int height, byte[] deflated) {}

    /** A practice has one logo for years, so it is kept from document to document. */
    private static volatile Ready last;

    private final Ready ready;
    private final float width;
    private final float height;

    /** As large as fits into a box of so many points. */
    Logo(byte[] png, float mostWidth, float mostHeight) {
        ready = ready(png);
        var scale = Math.min(mostWidth / ready.width(), mostHeight / ready.height());
        width = ready.width() * scale;
        height = ready.height() * scale;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    @Override
    public void on(PdfContentByte ink) {
        var image = Image.getInstance(ready.width(), ready.height(), 3, 8, ready.deflated());
        image.setDeflated(true);
        ink.addImage(image, width, 0, 0, height, 0, 0);
    }

    private static Ready ready(byte[] png) {
        var before = last;
        if (before != null && Arrays.equals(before.png(), png)) {
            return before;
        }
        var pixels = onWhite(decode(png));
        var now = new Ready(png.clone(), pixels.getWidth(), pixels.getHeight(), deflated(samples(pixels)));
        last = now;
        return now;
    }

    private static byte[] samples(BufferedImage pixels) {
        var colours = pixels.getRGB(0, 0, pixels.getWidth(), pixels.getHeight(), null, 0, pixels.getWidth());
        var samples = new byte[3 * colours.length];
        for (int i = 0; i < colours.length; i++) {
            for (int channel = 0; channel < 3; channel++) {
                samples[3 * i + channel] = (byte) (colours[i] >> 16 - 8 * channel);
            }
        }
        return samples;
    }

    private static byte[] deflated(byte[] samples) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(samples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The size is looked at before anything is unpacked: a small file may claim to be a huge image. */
    private static BufferedImage decode(byte[] png) {
        var readers = ImageIO.getImageReadersByFormatName("png");
        var reader = readers.next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new IllegalArgumentException("the logo has more than " + MOST_PIXELS + " pixels");
            }
            return reader.read(0);
        } catch (IOException e) {
            throw new IllegalArgumentException("the logo is not a PNG image", e);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage onWhite(BufferedImage image) {
        var flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = flat.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }
}
