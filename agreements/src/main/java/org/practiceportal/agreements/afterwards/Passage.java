package org.practiceportal.agreements.afterwards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.AnswerSheet;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.catalogue.Origin;
import org.practiceportal.agreements.catalogue.Topic;
import org.practiceportal.agreements.policy.text.AgreementText.ClientChoice;
import org.practiceportal.agreements.policy.text.AgreementText.Section;

/**
 * A sentence or two that both signed.
 *
 * @param section where it stands
 * @param part    key of the part of the catalogue that it came from, or of the client's choice; empty for own words
 * @param kind    whose words they are
 * @param words   as they were signed
 */
public record Passage(Section section, String part, Kind kind, String words) {

    /** Whose words they are, and what for. */
    public enum Kind {
        /** Why it is so. */
        WHY,
        /** What the therapist does. */
        WILL,
        /** What the therapist asks of the client. */
        ASK,
        /** The therapist's own words. */
        OWN,
        /** What the client chose. */
        CHOSEN,
        /** The client's own words. */
        WISH,
        /** What both made of a question. */
        CLARIFIED,
        /** A place that both share, and what each does there. */
        PLACE
    }

    /**
     * All that was signed, in the order of the document.
     *
     * @param places that both share by now: an amendment may have changed those of the document
     */
    static List<Passage> of(Acknowledgement signed, List<Place> places) {
        var text = signed.invitation().version().text();
        var catalogue = Catalogue.in(text.language());
        return text.sections().stream()
                .flatMap(section -> of(section, catalogue.find(section.key()), signed.answers(), places).stream())
                .toList();
    }

    static List<Passage> of(Section section, Optional<Topic> topic, AnswerSheet answers, List<Place> places) {
        var all = new ArrayList<Passage>();
        section.why().forEach(line -> all.add(said(section, topic, Kind.WHY, line)));
        section.will().forEach(line -> all.add(said(section, topic, Kind.WILL, line)));
        section.ask().forEach(line -> all.add(said(section, topic, Kind.ASK, line)));
        section.ownWords().blocks().forEach(block -> all.add(new Passage(section, "", Kind.OWN, block.text())));
        answers.answers().stream().filter(answer -> answer.section().equals(section.key())).forEach(answer -> {
            section.clientChoices().forEach(choice -> chosen(choice, answer.choices().get(choice.key()))
                    .ifPresent(words -> all.add(new Passage(section, choice.key(), Kind.CHOSEN, words))));
            if (!answer.wishes().isBlank()) {
                all.add(new Passage(section, "", Kind.WISH, answer.wishes()));
            }
        });
        answers.clarifications().stream().filter(each -> each.section().equals(section.key()))
                .forEach(each -> all.add(new Passage(section, "", Kind.CLARIFIED,
                        joined(each.question(), each.answer()))));
        if (topic.filter(Topic::hasSharedPlaces).isPresent()) {
            places.forEach(place -> all.add(new Passage(section, "", Kind.PLACE,
                    joined(place.name(), place.therapistDoes(), place.clientDoes()))));
        }
        return all;
    }

    private static Passage said(Section section, Optional<Topic> topic, Kind kind, String line) {
        return new Passage(section, topic.flatMap(known -> Origin.of(line, known)).map(Origin::part).orElse(""), kind,
                line);
    }

    private static Optional<String> chosen(ClientChoice choice, String option) {
        return choice.options().stream().filter(each -> each.key().equals(option)).findFirst()
                .map(each -> choice.question() + "\n" + each.text());
    }

    private static String joined(String... words) {
        return List.of(words).stream().filter(each -> !each.isBlank()).collect(Collectors.joining("\n"));
    }
}
