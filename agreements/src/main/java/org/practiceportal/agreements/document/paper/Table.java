package org.practiceportal.agreements.document.paper;

import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/** A table on {@link Paper}. A row stays whole as long as a sheet can hold it; heads are repeated on each new sheet. */
public final class Table {

    private static final float PADDING = 4;

    private final PageFlow pageFlow;
    private final Tags tags;
    private final float[] edges;

    Table(PageFlow pageFlow, Tags tags, float left, float... shares) {
        this.pageFlow = pageFlow;
        this.tags = tags;
        edges = new float[shares.length + 1];
        edges[0] = left;
        for (int i = 0; i < shares.length; i++) {
            edges[i + 1] = edges[i] + (PageFlow.RIGHT - left) * shares[i];
        }
    }

    /** How high the heads and the first row are, which should not be torn from what names the table: points. */
    public float beginning(List<String> heads, List<List<String>> rows) {
        return height(heads, true) + (rows.isEmpty() ? 0 : height(rows.getFirst(), false));
    }

    private float height(List<String> cells, boolean heads) {
        var lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            lines = Math.max(lines, LineBreaker.lines(Span.plain(cells.get(i)), style(heads), width(i)).size());
        }
        return lines * Style.CELL.leading() + 2 * PADDING;
    }

    /** Rows under column heads. */
    public void rows(List<String> heads, List<List<String>> rows) {
        tags.under("Table", table -> {
            tags.under("THead", head -> row(heads, "Column", heads.size(), List.of()));
            tags.under("TBody", body -> rows.forEach(row -> row(row, "Row", 0, heads)));
        });
    }

    /** Pairs of a name, which heads its row, and what it names. */
    public void facts(List<List<String>> facts) {
        tags.under("Table",
                table -> tags.under("TBody", body -> facts.forEach(fact -> row(fact, "Row", 1, List.of()))));
    }

    /**
     * @param heads how many of the cells are heads of the scope
     * @param again what stands above the row if it comes to a new sheet
     */
    private void row(List<String> cells, String scope, int heads, List<String> again) {
        var flows = flows(cells, scope, heads);
        var height = 0f;
        for (var flow : flows) {
            height = Math.max(height, flow.height());
        }
        if (pageFlow.room(height + 2 * PADDING) && !again.isEmpty()) {
            repeat(again);
        }
        var top = pageFlow.y() - PADDING;
        var low = top;
        var page = pageFlow.page();
        for (var flow : flows) {
            // A cell longer than a sheet takes the rest of its row along.
            pageFlow.moveTo(pageFlow.page() == page ? top : pageFlow.y());
            flow.set(false);
            low = pageFlow.page() == page ? Math.min(low, pageFlow.y()) : pageFlow.y();
        }
        pageFlow.moveTo(low - PADDING);
        pageFlow.rule(edges[0], PageFlow.RIGHT, pageFlow.y(), 0.5f, Style.RULE);
    }

    private List<TextFlow> flows(List<String> cells, String scope, int heads) {
        var flows = new ArrayList<TextFlow>(cells.size());
        tags.under("TR", row -> {
            for (int i = 0; i < cells.size(); i++) {
                var cell = tags.leaf(i < heads ? "TH" : "TD");
                if (i < heads) {
                    Tags.attribute(cell, "Table", "Scope", new PdfName(scope));
                }
                flows.add(flow(cell, cells.get(i), i, style(i < heads)));
            }
        });
        return flows;
    }

    private void repeat(List<String> heads) {
        var top = pageFlow.y() - PADDING;
        pageFlow.artifact("Pagination", () -> {
            for (int i = 0; i < heads.size(); i++) {
                var style = style(true);
                var line = LineBreaker.lines(Span.plain(heads.get(i)), style, width(i)).getFirst();
                pageFlow.textPainter.show(line.pieces(), x(i), top - 10, style);
            }
        });
        pageFlow.moveTo(top - style(true).leading() - PADDING);
        pageFlow.rule(edges[0], PageFlow.RIGHT, pageFlow.y(), 0.5f, Style.RULE);
    }

    private TextFlow flow(PdfStructureElement cell, String words, int column, Style style) {
        return new TextFlow(pageFlow, tags, cell, Span.plain(words), style, x(column), width(column));
    }

    private float x(int column) {
        return edges[column];
    }

    private float width(int column) {
        return edges[column + 1] - edges[column] - 3 * PADDING;
    }

    private static Style style(boolean head) {
        return head ? Style.CELL.in(FontFace.BOLD).in(Style.QUIET) : Style.CELL;
    }
}
