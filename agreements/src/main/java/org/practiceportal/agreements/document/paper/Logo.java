package org.practiceportal.agreements.document.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * A practice's logo, reduced to bare pixels on white: whatever profiles, comments or transparency the PNG brings along, the
 * document stays within PDF/A.
 */
final class Logo implements Drawing {

    private static final int MOST_PIXELS = 4_000_000;

    private final BufferedImage pixels;
    private final float width, height;

    /** As large as fits into a box of so many points. */
    Logo(byte[] png, float mostWidth, float mostHeight) {
        pixels = onWhite(decode(png));
        float scale = Math.min(mostWidth / pixels.getWidth(), mostHeight / pixels.getHeight());
        width = pixels.getWidth() * scale;
        height = pixels.getHeight() * scale;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    @Override
    public void on(PdfContentByte ink) {
        int[] colours = pixels.getRGB(0, 0, pixels.getWidth(), pixels.getHeight(), null, 0, pixels.getWidth());
        byte[] samples = new byte[3 * colours.length];
        for (int i = 0; i < colours.length; i++)
            for (int channel = 0; channel < 3; channel++)
                samples[3 * i + channel] = (byte) (colours[i] >> 16 - 8 * channel);
        ink.addImage(Image.getInstance(pixels.getWidth(), pixels.getHeight(), 3, 8, samples), width, 0, 0, height, 0,
                0);
    }

    /** The size is looked at before anything is unpacked: a small file may claim to be a huge image. */
    private static BufferedImage decode(byte[] png) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS)
                throw new IllegalArgumentException("the logo has more than " + MOST_PIXELS + " pixels");
            return reader.read(0);
        } catch (IOException e) {
            throw new IllegalArgumentException("the logo is not a PNG image", e);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }
}
