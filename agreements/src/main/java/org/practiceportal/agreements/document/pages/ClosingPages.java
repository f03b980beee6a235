package org.practiceportal.agreements.document.pages;

import java.awt.geom.Point2D;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.practiceportal.agreements.document.paper.Figures;
import org.practiceportal.agreements.document.paper.FontFace;
import org.practiceportal.agreements.document.paper.Paper;
import org.practiceportal.agreements.document.paper.Span;
import org.practiceportal.agreements.document.paper.Style;
import org.practiceportal.agreements.document.text.AgreementDocument.Event;
import org.practiceportal.agreements.document.text.PrintedSignature;
import org.practiceportal.agreements.document.text.PrintedSignature.Assent;
import org.practiceportal.agreements.document.text.PrintedSignature.Drawn;
import org.practiceportal.agreements.document.text.PrintedSignature.OnPaper;
import org.practiceportal.agreements.document.text.PrintedSignature.Stroke;
import org.practiceportal.agreements.document.text.PrintedSignature.Typed;

/** What every sealed document ends with, whatever it is about: signatures, the record of events, how to verify it. */
final class ClosingPages {

    /** What a signature takes of a sheet, and what stands on it besides if it was not made on a screen. */
    private static final float SIGNATURE = 128;
    private static final float NOTE = 62;
    private static final float READ = 22;
    /** How somebody was known, in small letters. */
    static final float IDENTIFIED = 50;
    /** What the lower of the sheets, Letter, has room for below the heading. */
    private static final float MOST = 540;
    private static final float HEADING = 60;

    /** The share of a last column that needs no room at its right: a digest stands on one line then. */
    static final float TO_THE_EDGE = 0.815f;

    private final Paper paper;
    private final DocumentWords words;
    private final ZoneId zone;

    ClosingPages(Paper paper, DocumentWords words, ZoneId zone) {
        this.paper = paper;
        this.words = words;
        this.zone = zone;
    }

    /**
     * What signatures with their heading take of a sheet, as far as they can stay together.
     *
     * @param identified below how many of them stands how their signer was known
     */
    static float together(List<PrintedSignature> signatures, long identified) {
        return HEADING + (float) Math.min(MOST,
                signatures.stream().mapToDouble(ClosingPages::height).sum() + identified * IDENTIFIED);
    }

    private static float height(PrintedSignature signature) {
        return switch (signature) {
            case Typed typed -> SIGNATURE;
            case Drawn drawn -> SIGNATURE;
            case OnPaper byHand -> SIGNATURE + NOTE + Style.QUOTE.leading() * byHand.remarks().lines().count();
            case Assent assent -> SIGNATURE + READ;
        };
    }

    /**
     * @param role    of whom, such as the client
     * @param meaning what they say by signing
     * @param below   what must stand on the same sheet below it, in points
     */
    void signature(String role, String meaning, PrintedSignature signature, float below) {
        paper.keep(Math.min(MOST, height(signature) + below));
        paper.heading(3, role, Style.PART);
        paper.paragraph(meaning, Style.BODY);
        switch (signature) {
            case Typed typed -> paper.paragraph(typed.name(), Style.HAND);
            case Drawn drawn -> new Figures(paper).drawn(words.get("signatureOf", drawn.name()),
                    drawn.strokes().stream().map(ClosingPages::points).toList());
            case OnPaper byHand -> byHand(byHand);
            case Assent assent -> {
                paper.paragraph(assent.name(), Style.HAND);
                paper.paragraph(words.get("assentRead", words.language(assent.language()), assent.version()),
                        Style.BODY);
            }
        }
        paper.rule();
        paper.space(-5);
        var how = words.get(switch (signature) {
            case Typed typed -> "typedBy";
            case Drawn drawn -> "drawnBy";
            case OnPaper byHand -> "recordedBy";
            case Assent assent -> "assentedBy";
        });
        paper.paragraph(signature.name() + " · " + how + "\n" + words.instant(signature.at(), zone), Style.SMALL);
    }

    private void byHand(OnPaper signature) {
        paper.paragraph(signature.name(), Style.HAND);
        paper.paragraph(words.get("paperNote", words.day(signature.signedOn()), signature.recordedBy()), Style.BODY);
        paper.paragraph(words.get("scan", signature.sha256()), Style.SMALL);
        if (!signature.remarks().isEmpty()) {
            paper.quotation(() -> signature.remarks().lines().forEach(line -> paper.paragraph(line, Style.QUOTE)));
        }
    }

    void events(List<Event> events) {
        paper.section(() -> {
            var table = paper.table(0.38f, 0.24f, 0.38f);
            var heads = List.of(words.get("when"), words.get("who"), words.get("what"));
            var rows = events.stream().map(e -> List.of(words.shortInstant(e.at(), zone), e.who(), e.what())).toList();
            paper.heading(2, words.get("events"), Style.SECTION, table.beginning(heads, rows));
            table.rows(heads, rows);
        });
    }

    /** @param digest of what was agreed to */
    void verification(URI verifyAt, String id, String digest) {
        // What follows the # stays in the browser: no server's log can tell which document somebody checked.
        var address = verifyAt.toString();
        var code = address + "#" + id;
        paper.section(() -> {
            paper.keep(190);
            paper.heading(2, words.get("verify"), Style.SECTION);
            paper.space(4);
            new Figures(paper).code(words.get("verifyCode", address), code, () -> {
                paper.paragraph(words.get("verifyHow"), Style.BODY);
                paper.paragraph(List.of(new Span(address, FontFace.REGULAR, code)), Style.BODY);
            });
            paper.paragraph(words.get("sealNote"), Style.SMALL);
            paper.space(6);
            paper.table(0.21f, TO_THE_EDGE).facts(List.of(List.of(words.get("document"), id),
                    List.of(words.get("digest"), digest)));
        });
    }

    private static List<Point2D> points(Stroke stroke) {
        return stroke.points().stream().<Point2D>map(p -> new Point2D.Double(p.x(), p.y())).toList();
    }
}
