package org.practiceportal.agreements.document.text;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.practiceportal.agreements.document.text.AgreementDocument.Answer;
import org.practiceportal.agreements.document.text.AgreementDocument.Clarification;
import org.practiceportal.agreements.document.text.AgreementDocument.Consent;
import org.practiceportal.agreements.document.text.AgreementDocument.Event;
import org.practiceportal.agreements.document.text.AgreementDocument.Identified;
import org.practiceportal.agreements.document.text.AgreementDocument.Party;
import org.practiceportal.agreements.document.text.AgreementDocument.Predecessor;
import org.practiceportal.agreements.document.text.AgreementDocument.SharedPlace;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.AgreementText.ClientChoice;
import org.practiceportal.agreements.policy.text.AgreementText.Option;
import org.practiceportal.agreements.policy.text.TextJson;

/**
 * What a document's pages say, as JSON for other programs. It travels inside the file, under the same seal. Its form is
 * promised to others in {@code agreement-1.schema.json}: a property may come, none may go or mean something else, unless
 * the number in {@link #FORMAT} rises.
 */
public final class AgreementJson {

    /** Names the form; the id of its schema. */
    public static final String FORMAT = "urn:practiceportal:agreement:1";
    /** The attachment's name in every file. */
    public static final String NAME = "agreement.json";

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private AgreementJson() {}

    /** The same document always gives the same letters. The text stands in it just as it was digested. */
    public static String write(AgreementDocument document) {
        var text = document.text();
        return JSON.createObjectBuilder().add("format", FORMAT).add("id", document.id())
                .add("zone", document.zone().getId()).add("signedAt", document.signedAt().toString())
                .add("practice", document.letterhead().name()).add("letterhead", letterhead(document.letterhead()))
                .add("version", document.version())
                .add("textSha256", document.digest()).add("text", TextJson.object(text))
                .add("therapist", JSON.createObjectBuilder().add("name", document.therapist()).add("signature",
                        signature(document.therapistSignature())))
                .add("parties", array(document.parties(), party -> party(party, text)))
                .add("clarifications", array(document.clarifications(), AgreementJson::clarification))
                .add("sharedPlaces", array(document.places(), AgreementJson::place))
                .add("follows", document.follows().<JsonValue>map(AgreementJson::predecessor).orElse(JsonValue.NULL))
                .add("events", array(document.events(), AgreementJson::event))
                .add("verifyAt", document.verifyAt().toString()).build().toString();
    }

    private static JsonObjectBuilder letterhead(Letterhead letterhead) {
        return JSON.createObjectBuilder().add("address", JSON.createArrayBuilder(letterhead.address()))
                .add("phone", letterhead.phone()).add("credential", letterhead.credential())
                .add("board", letterhead.board()).add("size", letterhead.paper().name());
    }

    private static JsonObject identified(Identified known) {
        return JSON.createObjectBuilder().add("way", known.way()).add("cameInAt", known.cameInAt().toString())
                .add("signedInAt", known.signedInAt().toString()).build();
    }

    private static JsonObjectBuilder party(Party party, AgreementText text) {
        return JSON.createObjectBuilder().add("name", party.name()).add("signsFor", party.signsFor())
                .add("consent", party.consent().<JsonValue>map(AgreementJson::consent).orElse(JsonValue.NULL))
                .add("identified", party.identified().<JsonValue>map(AgreementJson::identified).orElse(JsonValue.NULL))
                .add("signature", signature(party.signature()))
                .add("answers", array(party.answers(), answer -> answer(answer, text)));
    }

    private static JsonObject consent(Consent consent) {
        return JSON.createObjectBuilder().add("words", consent.words()).add("at", consent.at().toString()).build();
    }

    /** What was drawn is a picture, and stays one. */
    private static JsonObjectBuilder signature(PrintedSignature signature) {
        var signed = JSON.createObjectBuilder().add("name", signature.name()).add("how", switch (signature) {
            case PrintedSignature.Typed typed -> "typed";
            case PrintedSignature.Drawn drawn -> "drawn";
            case PrintedSignature.OnPaper byHand -> "paper";
            case PrintedSignature.Assent assent -> "assent";
        }).add("at", signature.at().toString());
        return switch (signature) {
            case PrintedSignature.OnPaper byHand -> signed.add("paper", paper(byHand));
            case PrintedSignature.Assent assent -> signed.add("assent",
                    JSON.createObjectBuilder().add("language", assent.language()).add("version", assent.version()));
            case PrintedSignature.Typed typed -> signed;
            case PrintedSignature.Drawn drawn -> signed;
        };
    }

    private static JsonObjectBuilder paper(PrintedSignature.OnPaper byHand) {
        return JSON.createObjectBuilder().add("signedOn", byHand.signedOn().toString())
                .add("scanSha256", byHand.sha256()).add("recordedBy", byHand.recordedBy())
                .add("remarks", byHand.remarks());
    }

    private static JsonObjectBuilder answer(Answer answer, AgreementText text) {
        var section = text.sections().stream().filter(s -> s.key().equals(answer.section())).findFirst()
                .orElseThrow();
        return JSON.createObjectBuilder().add("section", answer.section()).add("readAt", answer.readAt().toString())
                .add("choices", array(section.clientChoices(), c -> choice(c, answer.chosen().get(c.key()))))
                .add("words", answer.words());
    }

    private static JsonObjectBuilder choice(ClientChoice choice, String key) {
        var chosen = choice.options().stream().filter(option -> option.key().equals(key)).findFirst()
                .<JsonValue>map(AgreementJson::option).orElse(JsonValue.NULL);
        return JSON.createObjectBuilder().add("key", choice.key()).add("question", choice.question()).add("chosen",
                chosen);
    }

    private static JsonObject option(Option option) {
        return JSON.createObjectBuilder().add("key", option.key()).add("text", option.text()).build();
    }

    private static JsonObjectBuilder clarification(Clarification said) {
        return JSON.createObjectBuilder().add("section", said.section()).add("question", said.question())
                .add("answer", said.answer()).add("agreedAt", said.agreedAt().toString());
    }

    private static JsonObjectBuilder place(SharedPlace place) {
        return JSON.createObjectBuilder().add("name", place.name()).add("therapistDoes", place.therapistDoes())
                .add("clientDoes", place.clientDoes());
    }

    private static JsonObject predecessor(Predecessor before) {
        return JSON.createObjectBuilder().add("id", before.id()).add("version", before.version())
                .add("fileSha256", before.sha256()).add("signedAt", before.signedAt().toString())
                .add("changedSections", JSON.createArrayBuilder(before.changed())).build();
    }

    private static JsonObjectBuilder event(Event event) {
        return JSON.createObjectBuilder().add("at", event.at().toString()).add("who", event.who()).add("what",
                event.what());
    }

    private static <T> JsonArrayBuilder array(List<T> things, Function<T, JsonObjectBuilder> how) {
        var array = JSON.createArrayBuilder();
        things.forEach(thing -> array.add(how.apply(thing)));
        return array;
    }
}
