package org.practiceportal.agreements.document.paper;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** The dark parts of a picture, cut out and made equally large, whatever their size was. */
final class Ink {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 96;
    private static final int REACH = 3;

    private final boolean[][] dark;
    private final double proportion;

    private Ink(boolean[][] dark, double proportion) {
        this.dark = dark;
        this.proportion = proportion;
    }

    static Ink in(BufferedImage picture, int top, int height) {
        var left = picture.getWidth();
        var right = 0;
        var high = top + height;
        var low = top;
        for (int y = top; y < top + height; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (isDark(picture, x, y)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    high = Math.min(high, y);
                    low = y + 1;
                }
            }
        }
        if (right <= left) {
            throw new AssertionError("nothing is shown");
        }
        return scaled(picture.getSubimage(left, high, right - left, low - high));
    }

    private static Ink scaled(BufferedImage cut) {
        var scaled = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var g = scaled.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(cut, 0, 0, WIDTH, HEIGHT, null);
        g.dispose();
        var dark = new boolean[HEIGHT][WIDTH];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                dark[y][x] = isDark(scaled, x, y);
            }
        }
        return new Ink(dark, (double) cut.getWidth() / cut.getHeight());
    }

    private static boolean isDark(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) & 0xff) < 150;
    }

    /** The share of either's ink that the other has at about the same place; 1 is the same, 0 of another shape. */
    double likeness(Ink other) {
        if (Math.abs(proportion / other.proportion - 1) > 0.05) {
            return 0;
        }
        return Math.min(covered(other), other.covered(this));
    }

    private double covered(Ink other) {
        var all = 0;
        var near = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < dark[y].length; x++) {
                if (dark[y][x]) {
                    all++;
                    near += other.hasNear(x, y) ? 1 : 0;
                }
            }
        }
        return (double) near / all;
    }

    private boolean hasNear(int x, int y) {
        for (int j = Math.max(y - REACH, 0); j <= Math.min(y + REACH, HEIGHT - 1); j++) {
            for (int i = Math.max(x - REACH, 0); i <= Math.min(x + REACH, dark[j].length - 1); i++) {
                if (dark[j][i]) {
                    return true;
                }
            }
        }
        return false;
    }
}
