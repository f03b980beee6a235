package org.practiceportal.agreements.document.paper;

import java.awt.geom.Point2D;
import java.util.List;

/** What is drawn rather than written on {@link Paper}. Each figure has words for those who do not see it. */
public final class Figures {

    private static final float CODE = 88;
    private static final float GAP = 20;

    private final Paper paper;

    public Figures(Paper paper) {
        this.paper = paper;
    }

    /** @param strokes in any unit, y downwards */
    public void drawn(String alternative, List<List<Point2D>> strokes) {
        var width = 190f;
        var height = 62f;
        paper.figure(alternative, paper.left(), width, height, new PenStrokes(strokes, width, height));
        paper.space(4);
    }

    /** A QR code with the words about it beside it. */
    public void code(String alternative, String content, Runnable beside) {
        var sheets = paper.pageFlow;
        paper.keep(CODE + 40);
        var top = sheets.y();
        var page = sheets.page();
        paper.figure(alternative, paper.left(), CODE, CODE, new QrCode(content, CODE));
        var low = sheets.y();
        sheets.moveTo(top);
        paper.indented(CODE + GAP, beside);
        if (sheets.page() == page) {
            sheets.moveTo(Math.min(low, sheets.y()));
        }
        paper.space(12);
    }

    /** At the right of the head of the first sheet, beside what comes next. */
    public void logo(String alternative, byte[] png) {
        var logo = new Logo(png, 150, 44);
        var top = paper.pageFlow.y();
        paper.pageFlow.moveTo(top + 16);
        paper.figure(alternative, PageFlow.RIGHT - logo.width(), logo.width(), logo.height(), logo);
        paper.pageFlow.moveTo(top);
    }
}
