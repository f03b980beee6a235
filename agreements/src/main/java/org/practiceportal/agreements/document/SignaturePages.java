package org.practiceportal.agreements.document;

import java.util.stream.Stream;

import org.practiceportal.agreements.document.AgreementDocument.Party;
import org.practiceportal.agreements.document.paper.Paper;
import org.practiceportal.agreements.document.paper.Style;

/** Puts what binds the agreement on paper: consent, signatures, the record of events, and how to verify the file. */
final class SignaturePages {

    private final Paper paper;
    private final Words words;
    private final AgreementDocument document;
    private final Ending ending;

    SignaturePages(Paper paper, Words words, AgreementDocument document) {
        this.paper = paper;
        this.words = words;
        this.document = document;
        this.ending = new Ending(paper, words, document.zone());
    }

    void consent() {
        if (document.parties().stream().allMatch(party -> party.consent().isEmpty())) {
            return;
        }
        paper.section(() -> {
            paper.heading(2, words.get("consent"), Style.SECTION);
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
                        + words.get("consentedAt", party.name(), words.instant(consent.at(), document.zone())),
                        Style.SMALL);
            }
        });
    }

    void signatures() {
        paper.section(() -> {
            paper.keep(Ending.together(Stream.concat(Stream.of(document.therapistSignature()),
                    document.parties().stream().map(Party::signature)).toList()));
            paper.heading(2, words.get("signatures"), Style.SECTION);
            signature("therapist", "", document.therapistSignature());
            for (var party : document.parties()) {
                paper.space(14);
                signature(party.role(), party.signsFor(), party.signature());
            }
        });
    }

    void events() {
        ending.events(document.events());
    }

    void verification() {
        ending.verification(document.verifyAt(), document.id(), document.digest());
    }

    private void signature(String role, String signsFor, Signature signature) {
        ending.signature(words.get(role), words.get(role + "Meaning", document.version(), signsFor), signature);
    }
}
