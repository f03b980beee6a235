package org.practiceportal.agreements.document.paper;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.openpdf.text.pdf.PdfContentByte;

/** Draws what a pen did as smooth curves through all its points (Catmull-Rom), sharp at any size. */
final class PenStrokes implements Drawing {

    private static final float MARGIN = 2;

    private final List<List<Point2D>> strokes;
    private final Rectangle2D bounds;
    private final double scale;

    /** Fits the strokes into a box of so many points, proportions kept. */
    PenStrokes(List<List<Point2D>> strokes, float width, float height) {
        this.strokes = strokes;
        var first = strokes.getFirst().getFirst();
        bounds = new Rectangle2D.Double(first.getX(), first.getY(), 0, 0);
        strokes.forEach(stroke -> stroke.forEach(bounds::add));
        var across = (width - 2 * MARGIN) / Math.max(bounds.getWidth(), 1e-6);
        var down = (height - 2 * MARGIN) / Math.max(bounds.getHeight(), 1e-6);
        var fitting = Math.min(across, down);
        scale = Math.min(fitting, 1e6);
    }

    @Override
    public void on(PdfContentByte ink) {
        ink.setColorStroke(Style.INK);
        ink.setLineWidth(1.3f);
        ink.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        ink.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        strokes.forEach(stroke -> draw(ink, stroke));
    }

    private void draw(PdfContentByte ink, List<Point2D> stroke) {
        ink.moveTo(x(stroke.getFirst()), y(stroke.getFirst()));
        if (stroke.size() == 1) {
            ink.lineTo(x(stroke.getFirst()), y(stroke.getFirst()));
        }
        for (int i = 1; i < stroke.size(); i++) {
            var before = stroke.get(Math.max(i - 2, 0));
            var from = stroke.get(i - 1);
            var to = stroke.get(i);
            var after = stroke.get(Math.min(i + 1, stroke.size() - 1));
            ink.curveTo(x(from) + (x(to) - x(before)) / 6, y(from) + (y(to) - y(before)) / 6,
                    x(to) - (x(after) - x(from)) / 6, y(to) - (y(after) - y(from)) / 6, x(to), y(to));
        }
        ink.stroke();
    }

    private float x(Point2D point) {
        return (float) ((point.getX() - bounds.getX()) * scale) + MARGIN;
    }

    private float y(Point2D point) {
        return (float) ((bounds.getMaxY() - point.getY()) * scale) + MARGIN;
    }
}
