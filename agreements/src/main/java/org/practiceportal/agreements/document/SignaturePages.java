package org.practiceportal.agreements.document;

import java.awt.geom.Point2D;
import java.time.Instant;
import java.util.List;

import org.practiceportal.agreements.document.AgreementDocument.Consent;
import org.practiceportal.agreements.document.AgreementDocument.Party;
import org.practiceportal.agreements.document.Signature.Assent;
import org.practiceportal.agreements.document.Signature.Drawn;
import org.practiceportal.agreements.document.Signature.OnPaper;
import org.practiceportal.agreements.document.Signature.Stroke;
import org.practiceportal.agreements.document.Signature.Typed;
import org.practiceportal.agreements.document.paper.Face;
import org.practiceportal.agreements.document.paper.Figures;
import org.practiceportal.agreements.document.paper.Paper;
import org.practiceportal.agreements.document.paper.Span;
import org.practiceportal.agreements.document.paper.Style;

/** Puts what binds the agreement on paper: consent, signatures, the record of events, and how to verify the file. */
final class SignaturePages {

    /** What one signature takes of a sheet; up to four stay together. */
    private static final float SIGNATURE = 128;

    private final Paper paper;
    private final Words words;
    private final AgreementDocument document;

    SignaturePages(Paper paper, Words words, AgreementDocument document) {
        this.paper = paper;
        this.words = words;
        this.document = document;
    }

    void consent() {
        if (document.parties().stream().allMatch(party -> party.consent().isEmpty()))
            return;
        paper.section(() -> {
            paper.heading(2, words.get("consent"), Style.SECTION);
            String said = "";
            for (Party party : document.parties()) {
                if (party.consent().isEmpty())
                    continue;
                Consent consent = party.consent().get();
                if (!consent.words().equals(said))
                    consent.words().lines().filter(l -> !l.isBlank()).forEach(l -> paper.paragraph(l, Style.BODY));
                said = consent.words();
                paper.paragraph("✓ " + words.get("consentedAt", party.name(), time(consent.at())), Style.SMALL);
            }
        });
    }

    void signatures() {
        paper.section(() -> {
            paper.keep(SIGNATURE * Math.min(1 + document.parties().size(), 4) + 60);
            paper.heading(2, words.get("signatures"), Style.SECTION);
            signature("therapist", "", document.therapistSignature());
            for (Party party : document.parties()) {
                paper.space(14);
                signature(party.role(), party.signsFor(), party.signature());
            }
        });
    }

    void events() {
        paper.section(() -> {
            paper.heading(2, words.get("events"), Style.SECTION);
            paper.table(0.38f, 0.24f, 0.38f).rows(List.of(words.get("when"), words.get("who"), words.get("what")),
                    document.events().stream()
                            .map(e -> List.of(words.shortInstant(e.at(), document.zone()), e.who(), e.what()))
                            .toList());
        });
    }

    void verification() {
        String address = document.verifyAt().toString();
        paper.section(() -> {
            paper.keep(190);
            paper.heading(2, words.get("verify"), Style.SECTION);
            paper.space(4);
            new Figures(paper).code(words.get("verifyCode", address), address, () -> {
                paper.paragraph(words.get("verifyHow"), Style.BODY);
                paper.paragraph(List.of(new Span(address, Face.REGULAR, address)), Style.BODY);
            });
            paper.paragraph(words.get("sealNote"), Style.SMALL);
            paper.space(6);
            paper.table(0.21f, 0.79f).facts(List.of(List.of(words.get("document"), document.id()),
                    List.of(words.get("digest"), document.digest())));
        });
    }

    private void signature(String role, String signsFor, Signature signature) {
        paper.keep(SIGNATURE);
        paper.heading(3, words.get(role), Style.PART);
        paper.paragraph(words.get(role + "Meaning", document.version(), signsFor), Style.BODY);
        switch (signature) {
            case Typed typed -> paper.paragraph(typed.name(), Style.HAND);
            case Drawn drawn -> new Figures(paper).drawn(words.get("signatureOf", drawn.name()),
                    drawn.strokes().stream().map(SignaturePages::points).toList());
            case Assent assent -> {
                paper.paragraph(assent.name(), Style.HAND);
                paper.paragraph(words.get("assentRead", words.language(assent.language()), assent.version()),
                        Style.BODY);
            }
            case OnPaper byHand -> {
                paper.paragraph(byHand.name(), Style.HAND);
                paper.paragraph(words.get("paperNote", words.day(byHand.signedOn()), byHand.recordedBy()), Style.BODY);
                paper.paragraph(words.get("scan", byHand.sha256()), Style.SMALL);
                if (!byHand.remarks().isEmpty())
                    paper.quotation(() -> byHand.remarks().lines().forEach(l -> paper.paragraph(l, Style.BODY)));
            }
        }
        paper.rule();
        paper.space(-5);
        String how = words.get(switch (signature) {
            case Typed typed -> "typedBy";
            case Drawn drawn -> "drawnBy";
            case OnPaper byHand -> "recordedBy";
            case Assent assent -> "assentedBy";
        });
        paper.paragraph(signature.name() + " · " + how + "\n" + time(signature.at()), Style.SMALL);
    }

    private static List<Point2D> points(Stroke stroke) {
        return stroke.points().stream().<Point2D>map(p -> new Point2D.Double(p.x(), p.y())).toList();
    }

    private String time(Instant at) {
        return words.instant(at, document.zone());
    }
}
