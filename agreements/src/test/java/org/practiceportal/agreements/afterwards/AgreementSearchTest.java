package org.practiceportal.agreements.afterwards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.practiceportal.agreements.acknowledgement.AnswerSheet;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Answer;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Clarification;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.afterwards.AgreementSearch.Found;
import org.practiceportal.agreements.afterwards.AgreementSearch.Piece;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.catalogue.Part;
import org.practiceportal.agreements.catalogue.Topic;
import org.practiceportal.agreements.policy.text.AgreementText.ClientChoice;
import org.practiceportal.agreements.policy.text.AgreementText.Option;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.agreements.policy.text.RichText;

/** Everyday questions to a document with every topic, in both languages. */
class AgreementSearchTest {

    static final List<Locale> LANGUAGES = Catalogue.LANGUAGES;

    private static AgreementSearch document(Locale language) {
        return document(language, topic -> true);
    }

    private static AgreementSearch document(Locale language, Predicate<Topic> chosen) {
        var all = new ArrayList<Passage>();
        for (var topic : Catalogue.in(language).topics().stream().filter(chosen).toList()) {
            all.addAll(Passage.of(section(topic), Optional.of(topic), answers(topic), List.of()));
        }
        return new AgreementSearch(all, language);
    }

    private static Section section(Topic topic) {
        return new Section(topic.key(), topic.title(), topic.summary(), said(topic, "WHY"), said(topic, "WILL"),
                said(topic, "ASK"), RichText.of(""), topic.clientChoices().stream()
                        .map(choice -> new ClientChoice(choice.key(), choice.question(),
                                choice.options().stream().map(each -> new Option(each.key(), each.sentence()))
                                        .toList()))
                        .toList());
    }

    private static List<String> said(Topic topic, String place) {
        return topic.parts().stream().filter(part -> part.place().name().equals(place)).map(part -> switch (part) {
            case Part.Fixed fixed -> fixed.sentence();
            case Part.Switched switched -> switched.sentence();
            case Part.Choice choice -> choice.usual().sentence();
        }).map(sentence -> sentence.replaceAll("\\{.*?}", "3")).toList();
    }

    /** The first option of each choice. */
    private static AnswerSheet answers(Topic topic) {
        var picks = topic.clientChoices().stream()
                .collect(Collectors.toMap(choice -> choice.key(), choice -> choice.options().getFirst().key()));
        return new AnswerSheet(List.of(new Answer(topic.key(), Instant.EPOCH, picks, "")), List.of(), List.of());
    }

    private static List<String> found(AgreementSearch document, String asked) {
        return document.find(asked).stream().map(Found::passage)
                .map(passage -> passage.section().key() + "." + passage.part()).toList();
    }

    /** What is found first, or is among the first three. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | we met at church                                  | outside.greet
            en | We ran into each other at the supermarket!        | outside.greet
            en | we are in the same Bible study                    | outside.noLead
            en | she has not answered my text                      | internet.reply
            en | he hasn’t replied to me for two days              | internet.reply
            en | may I ask about her faith?                        | disclosure.faith
            en | is she married                                    | disclosure.family
            en | can I add her on Instagram                        | internet.requests
            en | did he google me                                  | internet.search
            en | I baked cookies for her                           | friendly.gifts
            en | can I hug him                                     | friendly.touch
            en | I think I am in love with my therapist            | feelings.welcome
            en | come to my wedding                                | outside.invitations
            en | my sister would like to see her too               | outside.relatives
            en | I want another therapist                          | fit.referral
            en | how do I complain                                 | fit.complain
            en | is the session recorded                           | internet.recording
            en | could we get coffee some time                     | friendly.noInvites
            en | will you tell my parents                          | confidentiality.keep
            en | I want to hurt myself                             | crisis.emergency
            en | he was sick and cancelled                         | disclosure.illness
            en | I think I have a crush on her, can I tell her?    | feelings.welcome
            en | I cannot stop thinking about him                  | feelings.tell
            en | my last therapist hurt me                         | line.past
            en | he asked me out                                   | line.never
            en | I overslept, do I have to pay?                    | missed.cancel
            en | who covers for her when she is on vacation        | missed.cover
            en | I lost my job and cannot pay                      | money.tight
            en | she came to the store, and my shop is small       | money.shop
            en | the video froze                                   | online.cutOff
            en | I will be in another state next week              | online.states
            en | can I bring my husband                            | others.visit
            en | my mother called her                              | others.calls
            en | he had tears in his eyes                          | reactions.moved
            en | I think she is bored with me                      | reactions.readMe
            en | can I read my file                                | records.see
            en | I need a letter for the court                     | records.letters
            en | this goes too fast for me                         | respect.pace
            en | I came drunk                                      | respect.sober
            en | does my partner hear about the affair             | together.couple
            en | what do my parents hear, I am under age           | together.parents
            en | there is a new version and I disagree             | changes.noPush
            es | nos encontramos en la iglesia                     | outside.greet
            es | la vi en el supermercado                          | outside.greet
            es | no ha contestado mi mensaje                       | internet.reply
            es | ¿puedo preguntarle por su fe?                     | disclosure.faith
            es | esta casada                                       | disclosure.family
            es | puedo agregarla en Facebook                       | internet.requests
            es | le quiero dar un regalo de NAVIDAD                | friendly.gifts
            es | quiero que venga a mi graduacion                  | outside.invitations
            es | mi hermana tambien quiere venir                   | outside.relatives
            es | quiero otra terapeuta                             | fit.referral
            es | como presento una queja                           | fit.complain
            es | me dio un abrazo                                  | friendly.touch
            es | ¿se lo va a decir a mis padres?                   | confidentiality.keep
            es | quiero hacerme daño                               | crisis.emergency
            es | pienso en él todo el día                          | feelings.tell
            es | mi terapeuta anterior me hizo daño                | line.past
            es | me invitó a salir                                 | line.never
            es | se me olvidó y falté                              | missed.cancel
            es | ¿quién atiende cuando se va de vacaciones?        | missed.cover
            es | perdí mi trabajo y no puedo pagar                 | money.tight
            es | vino a mi trabajo                                 | money.shop
            es | se cayó la conexión                               | online.cutOff
            es | voy a estar en otro país                          | online.states
            es | puedo traer a mi esposo                           | others.visit
            es | mi madre lo llamó                                 | others.calls
            es | le vi lágrimas                                    | reactions.moved
            es | creo que se aburre conmigo                        | reactions.readMe
            es | quiero ver mi expediente                          | records.see
            es | me hace falta un informe para el juzgado          | records.letters
            es | va muy rápido para mí                             | respect.pace
            es | llegué borracha                                   | respect.sober
            es | soy menor de edad, ¿qué oyen mis padres?          | together.parents
            es | no estoy de acuerdo con la versión nueva          | changes.noPush
            """)
    void everydayWordsFindWhatWasAgreed(String language, String asked, String expected) {
        var document = document(Locale.of(language));
        var found = found(document, asked);
        assertTrue(found.stream().limit(3).anyMatch(expected::equals), asked + " found " + found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I think I am in love with my therapist    | friendly.feelings
            he was sick and cancelled                 | disclosure.illness
            my sister would like to see her too       | outside.relatives
            will I ever know if she is annoyed with me | friendly.likeMe
            """)
    void whereTheSpecialTopicIsMissingTheCoreAnswers(String asked, String expected) {
        var found = found(document(Locale.ENGLISH, Topic::isCore), asked);
        assertTrue(found.stream().limit(3).anyMatch(expected::equals), asked + " found " + found);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyReadyQuestionFindsSomething(Locale language) {
        var silent = Situations.in(language).ready().stream()
                .filter(asked -> document(language).find(asked).isEmpty());
        assertEquals(List.of(), silent.toList());
    }

    @Test
    void whoAsksInOneLanguageFindsWhatWasSignedInTheOther() {
        assertTrue(found(document(Locale.ENGLISH), "nos encontramos en la calle").contains("outside.greet"));
        assertTrue(found(document(Locale.of("es")), "we met at church").contains("outside.greet"));
    }

    @Test
    void whatIsInNoAgreementIsNotFound() {
        for (var asked : List.of("", "   ", "the and of", "volcano accordion elevator", "%", "_", "' or 1=1 --", "😀",
                "<script>alert(1)</script>", "\u202Ex\u0000")) {
            assertEquals(List.of(), found(document(Locale.ENGLISH), asked), asked);
        }
    }

    @Test
    void theWordsThatWereAskedForAreMarkedAndNothingIsLost() {
        var found = document(Locale.ENGLISH).find("we met at church").stream()
                .filter(each -> each.passage().part().equals("together") || each.passage().part().equals("greet"))
                .findFirst().orElseThrow();
        assertTrue(found.pieces().stream().anyMatch(Piece::marked), found.toString());
        assertEquals(found.passage().words(),
                found.pieces().stream().map(Piece::words).collect(Collectors.joining()));
    }

    @Test
    void whatBothAddedIsFoundToo() {
        var outside = Catalogue.in(Locale.ENGLISH).topic("outside");
        var answers = new AnswerSheet(
                List.of(new Answer("outside", Instant.EPOCH, Map.of("greeting", "nod"),
                        "Please no waving at rehearsals")),
                List.of(new Clarification("outside", "What about my uncle’s bakery?", "I buy bread elsewhere.",
                        Instant.EPOCH)),
                List.of());
        var places = List.of(new Place("Grace Chapel", "sits at the back", ""));
        var document = new AgreementSearch(Passage.of(section(outside), Optional.of(outside), answers, places),
                Locale.ENGLISH);
        assertEquals(Passage.Kind.WISH, document.find("rehearsal").getFirst().passage().kind());
        assertEquals(Passage.Kind.CLARIFIED, document.find("bakeries").getFirst().passage().kind());
        assertEquals(Passage.Kind.PLACE, document.find("chapel").getFirst().passage().kind());
        assertTrue(document.find("we met in the street").stream()
                .anyMatch(each -> each.passage().words().contains("nod or a smile")), "what the client chose");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyTopicIsFoundByEverydayWords(Locale language) {
        var known = Situations.in(language).keys();
        var silent = Catalogue.in(language).topics().stream().map(Topic::key).filter(key -> !known.contains(key));
        assertEquals(List.of(), silent.toList());
    }

    @Test
    void everyMeaningIsAPartOfTheCatalogue() {
        for (var language : LANGUAGES) {
            var unknown = Situations.in(language).keys().stream().filter(key -> {
                var names = key.split("\\.");
                var topic = Catalogue.in(language).find(names[0]);
                return topic.isEmpty() || names.length > 1 && topic.get().part(names[1]).isEmpty()
                        && topic.get().clientChoices().stream().noneMatch(choice -> choice.key().equals(names[1]));
            });
            assertEquals(List.of(), unknown.toList());
            assertFalse(Situations.in(language).ready().isEmpty());
        }
    }
}
