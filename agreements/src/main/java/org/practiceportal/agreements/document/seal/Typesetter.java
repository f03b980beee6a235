package org.practiceportal.agreements.document.seal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.practiceportal.agreements.document.pages.AgreementPages;
import org.practiceportal.agreements.document.pages.AmendmentPages;
import org.practiceportal.agreements.document.pages.AnswerPages;
import org.practiceportal.agreements.document.pages.DocumentWords;
import org.practiceportal.agreements.document.pages.FormPages;
import org.practiceportal.agreements.document.pages.GlancePages;
import org.practiceportal.agreements.document.pages.SignaturePages;
import org.practiceportal.agreements.document.paper.DocumentInfo;
import org.practiceportal.agreements.document.paper.FontCharacters;
import org.practiceportal.agreements.document.paper.Paper;
import org.practiceportal.agreements.document.paper.Style;
import org.practiceportal.agreements.document.text.AgreementDocument;
import org.practiceportal.agreements.document.text.AgreementJson;
import org.practiceportal.agreements.document.text.AmendmentDocument;
import org.practiceportal.agreements.document.text.Letterhead;
import org.practiceportal.agreements.document.text.PaperForm;
import org.practiceportal.agreements.policy.text.AgreementText;

/**
 * Makes PDF files of agreements: accessible (PDF/UA-1), fit for archives (PDF/A-3a), the same bytes for the same
 * document, with the data for other programs inside. Holds nothing, so any number of threads may use it at once.
 * <p>
 * Each method throws {@link IllegalArgumentException} if a text has characters that no font shows; {@link FontCharacters} tells
 * beforehand.
 */
public final class Typesetter {

    /**
     * The text as its reader would get it, marked as a draft on every page, without answers, signatures and seal.
     *
     * @param therapist the name printed
     */
    public byte[] draft(AgreementText text, Letterhead practice, String therapist) {
        var documentWords = new DocumentWords(text.language());
        var paper = new Paper(
                new DocumentInfo(text.title(), practice.name(), text.language(), "", null, documentWords.get("draft"),
                        documentWords.get("page"), documentWords.get("draft"), practice.paper()));
        var pages = new AgreementPages(paper, documentWords);
        pages.letterhead(practice, text.title());
        paper.paragraph(documentWords.get("draft") + ". " + documentWords.get("draftNote"), Style.LEAD);
        pages.facts(pages.therapist(practice, therapist));
        pages.text(text, new AnswerPages(paper, documentWords)::open);
        return paper.finish();
    }

    /** The document without its seal. */
    public byte[] unsealed(AgreementDocument document) {
        return paper(document).finish();
    }

    /**
     * The document with the practice's seal over all of it.
     *
     * @param at the moment of sealing
     * @throws IllegalStateException if the key's certificate is not valid then
     */
    public byte[] sealed(AgreementDocument document, SealKey key, Instant at) {
        key.mustBeValidAt(at);
        return sealed(document, new Seal(key), at);
    }

    /** The amendment without its seal. */
    byte[] unsealed(AmendmentDocument document) {
        return AmendmentPages.paper(document).finish();
    }

    /** The agreement to be signed by hand. */
    byte[] form(PaperForm form) {
        return FormPages.paper(form).finish();
    }

    /** The same with a seal that was made ready before. */
    byte[] sealed(AgreementDocument document, Seal seal, Instant at) {
        return sealed(paper(document), document.text().language(), seal, at);
    }

    /** Likewise for an amendment. */
    byte[] sealed(AmendmentDocument document, Seal seal, Instant at) {
        return sealed(AmendmentPages.paper(document), document.language(), seal, at);
    }

    private static byte[] sealed(Paper paper, String language, Seal seal, Instant at) {
        var reason = new DocumentWords(language).get("sealReason");
        return paper.finish(Seal.about(reason, at), seal.length(), seal);
    }

    /** A long one is set twice: on which sheet something stands is known when all of it has been set. */
    private static Paper paper(AgreementDocument document) {
        var paper = pages(document, heading -> GlancePages.NOT_KNOWN_YET);
        if (GlancePages.isLong(document)) {
            var sheets = paper.headings();
            paper = pages(document, heading -> Optional.ofNullable(sheets.get(heading)).orElseThrow());
        }
        paper.attach(AgreementJson.NAME, "application/json",
                new DocumentWords(document.text().language(), document.zone()).get("data"),
                AgreementJson.write(document).getBytes(StandardCharsets.UTF_8));
        return paper;
    }

    /** @param sheets on which of them a heading stands */
    private static Paper pages(AgreementDocument document, ToIntFunction<String> sheets) {
        var text = document.text();
        var documentWords = new DocumentWords(text.language(), document.zone());
        var paper = new Paper(new DocumentInfo(text.title(), document.letterhead().name(), text.language(),
                document.id(),
                document.signedAt(), documentWords.get("document") + " " + document.id(), documentWords.get("page"),
                "", document.letterhead().paper()));
        var pages = new AgreementPages(paper, documentWords);
        var answers = new AnswerPages(paper, documentWords);
        pages.letterhead(document.letterhead(), text.title());
        pages.facts(facts(document, pages, documentWords));
        pages.predecessor(document);
        if (GlancePages.isLong(document)) {
            var glance = new GlancePages(paper, documentWords, document);
            glance.contents(sheets);
            glance.chosen();
        }
        pages.text(text, section -> answers.answered(section, document));
        pages.places(document.places());
        var signatures = new SignaturePages(paper, documentWords, document);
        signatures.consent();
        signatures.signatures();
        paper.newSheet();
        signatures.events();
        signatures.verification();
        return paper;
    }

    private static List<List<String>> facts(AgreementDocument document, AgreementPages pages,
            DocumentWords documentWords) {
        var facts = new ArrayList<List<String>>(pages.therapist(document.letterhead(), document.therapist()));
        document.parties().forEach(party -> facts.add(List.of(documentWords.get(party.role()),
                party.guards() ? documentWords.get("guards", party.name(), party.signsFor()) : party.name())));
        facts.add(List.of(documentWords.get("version"), String.valueOf(document.version())));
        facts.add(List.of(documentWords.get("signed"), documentWords.day(document.signedAt(), document.zone())));
        return facts;
    }
}
