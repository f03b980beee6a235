package org.practiceportal.agreements.document.pages;

import java.util.stream.Stream;
import org.practiceportal.agreements.document.paper.Paper;
import org.practiceportal.agreements.document.paper.Style;
import org.practiceportal.agreements.document.text.AgreementDocument;
import org.practiceportal.agreements.document.text.AgreementDocument.Identified;
import org.practiceportal.agreements.document.text.AgreementDocument.Party;
import org.practiceportal.agreements.document.text.PrintedSignature;

/** Puts what binds the agreement on paper: consent, signatures, the record of events, and how to verify the file. */
public final class SignaturePages {

    private final Paper paper;
    private final DocumentWords documentWords;
    private final AgreementDocument document;
    private final ClosingPages closingPages;

    public SignaturePages(Paper paper, DocumentWords documentWords, AgreementDocument document) {
        this.paper = paper;
        this.documentWords = documentWords;
        this.document = document;
        this.closingPages = new ClosingPages(paper, documentWords, document.zone());
    }

    public void consent() {
        if (document.parties().stream().allMatch(party -> party.consent().isEmpty())) {
            return;
        }
        paper.section(() -> {
            paper.heading(2, documentWords.get("consent"), Style.SECTION);
            var said = "";
            for (var party : document.parties()) {
                if (party.consent().isEmpty()) {
                    continue;
                }
                var consent = party.consent().get();
                if (!consent.words().equals(said)) {
                    consent.words().lines().filter(l -> !l.isBlank()).forEach(l -> paper.paragraph(l, Style.BODY));
                }
                said = consent.words();
                paper.paragraph("✓ "
                        + documentWords.get("consentedAt", party.name(),
                                documentWords.instant(consent.at(), document.zone())),
                        Style.SMALL);
            }
        });
    }

    public void signatures() {
        paper.section(() -> {
            paper.keep(ClosingPages.together(Stream.concat(Stream.of(document.therapistSignature()),
                    document.parties().stream().map(Party::signature)).toList(),
                    document.parties().stream().filter(party -> party.identified().isPresent()).count()));
            paper.heading(2, documentWords.get("signatures"), Style.SECTION);
            signature("therapist", "", document.therapistSignature(), 0);
            for (var party : document.parties()) {
                paper.space(14);
                signature(party.role(), party.signsFor(), party.signature(),
                        party.identified().map(known -> ClosingPages.IDENTIFIED).orElse(0f));
                party.identified().ifPresent(known -> identified(party.name(), known));
            }
        });
    }

    /** What is known, and no more: a sign-in after they came in may have been on another device than the one that signed. */
    private void identified(String name, Identified known) {
        var how = documentWords.get("identified." + (known.way().isEmpty() ? "unknown" : known.way()), name,
                documentWords.instant(known.cameInAt(), document.zone()));
        var later = known.signedInAt().isAfter(known.cameInAt())
                ? " " + documentWords.get("identified.later",
                        documentWords.instant(known.signedInAt(), document.zone()))
                : "";
        paper.paragraph(how + later, Style.SMALL);
    }

    public void events() {
        closingPages.events(document.events());
    }

    public void verification() {
        closingPages.verification(document.verifyAt(), document.id(), document.digest());
    }

    private void signature(String role, String signsFor, PrintedSignature signature, float below) {
        closingPages.signature(documentWords.get(role),
                documentWords.get(role + "Meaning", document.version(), signsFor), signature, below);
    }
}
