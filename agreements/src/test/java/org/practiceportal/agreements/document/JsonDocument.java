package org.practiceportal.agreements.document;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.practiceportal.agreements.document.text.AgreementDocument;
import org.practiceportal.agreements.document.text.AgreementDocument.Answer;
import org.practiceportal.agreements.document.text.AgreementDocument.Clarification;
import org.practiceportal.agreements.document.text.AgreementDocument.Consent;
import org.practiceportal.agreements.document.text.AgreementDocument.Event;
import org.practiceportal.agreements.document.text.AgreementDocument.Identified;
import org.practiceportal.agreements.document.text.AgreementDocument.Party;
import org.practiceportal.agreements.document.text.AgreementDocument.Predecessor;
import org.practiceportal.agreements.document.text.AgreementDocument.SharedPlace;
import org.practiceportal.agreements.document.text.Letterhead;
import org.practiceportal.agreements.document.text.PrintedSignature;
import org.practiceportal.agreements.policy.text.TextJson;
import org.practiceportal.api.PaperSize;

/** A document read back from its data, as a record system might. */
public final class JsonDocument {

    private JsonDocument() {}

    /** @param pictures has the logo and what was drawn */
    public static AgreementDocument read(String json, AgreementDocument pictures) {
        JsonObject read;
        try (var reader = Json.createReader(new StringReader(json))) {
            read = reader.readObject();
        }
        var therapist = read.getJsonObject("therapist");
        return new AgreementDocument(read.getString("id"),
                letterhead(read, pictures), therapist.getString("name"),
                TextJson.read(read.get("text").toString()), read.getInt("version"), read.getString("textSha256"),
                signature(therapist.getJsonObject("signature"), pictures),
                list(read, "parties", party -> party(party, pictures)),
                list(read, "clarifications", c -> new Clarification(c.getString("section"), c.getString("question"),
                        c.getString("answer"), instant(c, "agreedAt"))),
                list(read, "sharedPlaces", p -> new SharedPlace(p.getString("name"), p.getString("therapistDoes"),
                        p.getString("clientDoes"))),
                follows(read), list(read, "events", e -> new Event(instant(e, "at"), e.getString("who"),
                        e.getString("what"))),
                ZoneId.of(read.getString("zone")), URI.create(read.getString("verifyAt")));
    }

    private static Letterhead letterhead(JsonObject read, AgreementDocument pictures) {
        var said = read.getJsonObject("letterhead");
        return new Letterhead(read.getString("practice"), pictures.letterhead().logo(),
                said.getJsonArray("address").getValuesAs(JsonString::getString), said.getString("phone"),
                said.getString("credential"), said.getString("board"), PaperSize.valueOf(said.getString("size")));
    }

    private static Optional<Identified> identified(JsonObject party) {
        return party.isNull("identified")
                ? Optional.empty()
                : Optional.of(party.getJsonObject("identified")).map(known -> new Identified(known.getString("way"),
                        instant(known, "cameInAt"), instant(known, "signedInAt")));
    }

    private static Optional<Predecessor> follows(JsonObject read) {
        return read.isNull("follows")
                ? Optional.empty()
                : Optional.of(read.getJsonObject("follows")).map(f -> new Predecessor(f.getString("id"),
                        f.getInt("version"), f.getString("fileSha256"), instant(f, "signedAt"),
                        f.getJsonArray("changedSections").getValuesAs(JsonString::getString)));
    }

    private static Party party(JsonObject party, AgreementDocument pictures) {
        return new Party(party.getString("name"), party.getString("signsFor"),
                list(party, "answers", JsonDocument::answer),
                party.isNull("consent")
                        ? Optional.empty()
                        : Optional.of(party.getJsonObject("consent"))
                                .map(consent -> new Consent(consent.getString("words"), instant(consent, "at"))),
                identified(party), signature(party.getJsonObject("signature"), pictures));
    }

    private static Answer answer(JsonObject answer) {
        var chosen = new HashMap<String, String>();
        for (var value : answer.getJsonArray("choices")) {
            var choice = value.asJsonObject();
            if (!choice.isNull("chosen")) {
                chosen.put(choice.getString("key"), choice.getJsonObject("chosen").getString("key"));
            }
        }
        return new Answer(answer.getString("section"), instant(answer, "readAt"), chosen, answer.getString("words"));
    }

    private static PrintedSignature signature(JsonObject read, AgreementDocument pictures) {
        if (read.getString("how").equals("typed")) {
            return new PrintedSignature.Typed(read.getString("name"), instant(read, "at"));
        }
        if (read.getString("how").equals("paper")) {
            var paper = read.getJsonObject("paper");
            return new PrintedSignature.OnPaper(read.getString("name"), instant(read, "at"),
                    LocalDate.parse(paper.getString("signedOn")), paper.getString("scanSha256"),
                    paper.getString("recordedBy"), paper.getString("remarks"));
        }
        if (read.getString("how").equals("assent")) {
            var assent = read.getJsonObject("assent");
            return new PrintedSignature.Assent(read.getString("name"), instant(read, "at"),
                    assent.getString("language"),
                    assent.getInt("version"));
        }
        var drawn = pictures.parties().stream().map(Party::signature)
                .filter(s -> s instanceof PrintedSignature.Drawn && s.name().equals(read.getString("name")))
                .map(PrintedSignature.Drawn.class::cast).findFirst().orElseThrow();
        return new PrintedSignature.Drawn(read.getString("name"), drawn.strokes(), instant(read, "at"));
    }

    private static Instant instant(JsonObject in, String name) {
        return Instant.parse(in.getString(name));
    }

    private static <T> List<T> list(JsonObject in, String name, Function<JsonObject, T> how) {
        return in.getJsonArray(name).getValuesAs(how);
    }
}
