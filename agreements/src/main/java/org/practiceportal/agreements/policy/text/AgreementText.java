package org.practiceportal.agreements.policy.text;

import java.util.List;

/**
 * The complete words of an agreement as a client reads them. Choices and placeholders are resolved; nothing is looked
 * up again, so a later catalogue cannot change what was published.
 *
 * @param language BCP 47 tag of the words
 * @param title    of the whole document
 * @param opening  paragraphs before the first section
 * @param sections in reading order
 * @param closing  paragraphs after the last section
 */
public record AgreementText(String language, String title, List<String> opening, List<Section> sections,
        List<String> closing) {

    public AgreementText {
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
    }

    /**
     * One topic.
     *
     * @param key           names the topic within the document
     * @param title         a short heading
     * @param summary       the section in one sentence; may be empty in a topic of the therapist's own
     * @param why           the reason for the rules, one paragraph each
     * @param will          what the therapist will do, one sentence or two each
     * @param ask           what the therapist asks of the client, likewise
     * @param ownWords      the therapist's own words; may be {@linkplain RichText#isEmpty empty}
     * @param clientChoices what the client decides here
     */
    public record Section(String key, String title, String summary, List<String> why, List<String> will,
            List<String> ask, RichText ownWords, List<ClientChoice> clientChoices) {

        public Section {
            why = List.copyOf(why);
            will = List.copyOf(will);
            ask = List.copyOf(ask);
            clientChoices = List.copyOf(clientChoices);
        }
    }

    /**
     * A question that the client answers by picking one of the options, or leaves open.
     *
     * @param key      names it within the section
     * @param question as the client reads it
     * @param options  at least two
     */
    public record ClientChoice(String key, String question, List<Option> options) {

        public ClientChoice {
            options = List.copyOf(options);
        }
    }

    /**
     * @param key  names it within the choice
     * @param text a whole sentence, written from the client's side
     */
    public record Option(String key, String text) {}
}
