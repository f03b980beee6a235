package org.practiceportal.agreements.document.pages;

import java.util.stream.Stream;
import org.practiceportal.agreements.document.paper.Paper;
import org.practiceportal.agreements.document.paper.Style;
import org.practiceportal.agreements.document.text.AgreementDocument;
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
                    document.parties().stream().map(Party::signature)).toList()));
            paper.heading(2, documentWords.get("signatures"), Style.SECTION);
            signature("therapist", "", document.therapistSignature());
            for (var party : document.parties()) {
                paper.space(14);
                signature(party.role(), party.signsFor(), party.signature());
                identified(party);
            }
        });
    }

    private void identified(Party party) {
        party.identified().ifPresent(known -> paper.paragraph(documentWords.get(
                "identified." + (known.way().isEmpty() ? "unknown" : known.way()), party.name(),
                documentWords.instant(known.cameInAt(), document.zone()),
                documentWords.instant(known.signedInAt(), document.zone())), Style.SMALL));
    }

    public void events() {
        closingPages.events(document.events());
    }

    public void verification() {
        closingPages.verification(document.verifyAt(), document.id(), document.digest());
    }

    private void signature(String role, String signsFor, PrintedSignature signature) {
        closingPages.signature(documentWords.get(role),
                documentWords.get(role + "Meaning", document.version(), signsFor), signature);
    }
}
