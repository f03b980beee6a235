package org.practiceportal.agreements.document;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.document.text.AgreementDocument;
import org.practiceportal.agreements.document.text.AgreementDocument.Answer;
import org.practiceportal.agreements.document.text.AgreementDocument.Consent;
import org.practiceportal.agreements.document.text.AgreementDocument.Event;
import org.practiceportal.agreements.document.text.AgreementDocument.Identified;
import org.practiceportal.agreements.document.text.AgreementDocument.Party;
import org.practiceportal.agreements.document.text.Letterhead;
import org.practiceportal.agreements.document.text.PrintedSignature;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.agreements.policy.text.TextDigest;
import org.practiceportal.api.PaperSize;

/** An agreement about all there is to talk about, as a practice with a whole letterhead would send it. */
public final class LongDocument {

    public static final Instant CAME_IN = Instant.parse("2026-11-01T22:15:00Z");
    private static final Instant SIGNED = Instant.parse("2026-11-03T20:07:42Z");

    private LongDocument() {}

    /** @param way as it was kept; empty if it was not, of somebody who signed right after coming in */
    public static AgreementDocument in(Locale language, PaperSize paper, ZoneId zone, String way) {
        var draft = PolicyDraft.starting(language);
        for (var topic : Catalogue.in(language).topics()) {
            draft = draft.include(topic.key());
        }
        var text = draft.toText();
        var party = new Party("Jonas Ferreira", "", answers(text), Optional.of(new Consent("Yes.", SIGNED)),
                Optional.of(new Identified(way, CAME_IN, way.isEmpty() ? CAME_IN : SIGNED.minusSeconds(1800))),
                new PrintedSignature.Typed("Jonas Ferreira", SIGNED));
        return new AgreementDocument(SampleDocument.ID, letterhead(paper), "Dr. Maya Lindqvist", text, 3,
                TextDigest.of(text), new PrintedSignature.Typed("Dr. Maya Lindqvist", SIGNED.minusSeconds(86_400)),
                List.of(party), List.of(), List.of(), Optional.empty(),
                List.of(new Event(SIGNED, "Jonas Ferreira", "Signed")), zone,
                URI.create("https://portal.example/verify"));
    }

    public static Letterhead letterhead(PaperSize paper) {
        return new Letterhead("Lindenhof Practice for Psychotherapy", null,
                List.of("12 Harbor Street, Suite 4", "Duluth, MN 55802"), "+1 218 555 0142",
                "Licensed Psychologist · LP 4711 · Minnesota", "Minnesota Board of Psychology", paper);
    }

    private static List<Answer> answers(AgreementText text) {
        var answers = new ArrayList<Answer>();
        for (var section : text.sections()) {
            answers.add(new Answer(section.key(), SIGNED.minusSeconds(900), chosen(section),
                    answers.isEmpty() ? "Call me Jo." : ""));
        }
        return answers;
    }

    /** The first of each, but for one that is left open. */
    private static Map<String, String> chosen(Section section) {
        var chosen = new HashMap<String, String>();
        section.clientChoices().stream().skip(section.key().equals("friendly") ? 1 : 0)
                .forEach(choice -> chosen.put(choice.key(), choice.options().getFirst().key()));
        return chosen;
    }
}
