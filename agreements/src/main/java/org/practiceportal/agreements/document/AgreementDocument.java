package org.practiceportal.agreements.document;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.practiceportal.agreements.policy.AgreementText;
import org.practiceportal.agreements.policy.AgreementText.ClientChoice;
import org.practiceportal.agreements.policy.AgreementText.Section;

/**
 * Everything that a sealed agreement says, and nothing else. It is put together once, from what was kept when the client
 * agreed; the same document always gives the same pages. Immutable; no part is {@code null}.
 *
 * @param id                 letters, digits and hyphens; names the document to the practice's archive
 * @param text               what was agreed to; its language is the document's
 * @param version            of the text, from 1
 * @param digest             SHA-256 of the text that was shown, in lower-case hexadecimal
 * @param therapistSignature under the version
 * @param answers            at most one for each section of the text
 * @param events             in the order they happened, already worded in the document's language
 * @param zone               in which every instant is printed
 * @param verifyAt           the page that tells a genuine copy from an altered one
 */
public record AgreementDocument(String id, Practice practice, String therapist, String client, AgreementText text,
        int version, String digest, Signature therapistSignature, List<Answer> answers, Consent consent,
        Signature clientSignature, List<Event> events, ZoneId zone, URI verifyAt) {

    /** The shape of an id, which the seal's check recognises in a stranger's file. */
    static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public AgreementDocument {
        answers = List.copyOf(answers);
        events = List.copyOf(events);
        must(ID.matcher(id).matches(), "an id is 8 to 64 letters, digits or hyphens");
        must(SHA_256.matcher(digest).matches(), "a digest is 64 lower-case hexadecimal digits");
        must(version > 0, "versions are counted from 1");
        must(!therapist.isBlank() && !client.isBlank(), "both people have a name");
        must("https".equals(verifyAt.getScheme()) || "http".equals(verifyAt.getScheme()),
                "documents are verified on the web");
        for (Object part : new Object[]{practice, therapistSignature, consent, clientSignature, zone})
            Objects.requireNonNull(part, "a document is complete");
        mustFit(text, answers);
    }

    /**
     * What the client said about one section.
     *
     * @param section its key
     * @param readAt  when the client marked it as read
     * @param chosen  from the key of a choice to the key of the option; a choice left open is absent
     * @param words   the client's own; may be empty
     */
    public record Answer(String section, Instant readAt, Map<String, String> chosen, String words) {

        public Answer {
            chosen = Map.copyOf(chosen);
            Objects.requireNonNull(section, "an answer belongs to a section");
            Objects.requireNonNull(readAt, "a section was read at some time");
            Objects.requireNonNull(words, "no words are an empty text");
        }
    }

    /**
     * The client's consent to electronic records.
     *
     * @param words as the client read them
     */
    public record Consent(String words, Instant at) {

        public Consent {
            must(!words.isBlank(), "a consent has words");
            Objects.requireNonNull(at, "a consent has a time");
        }
    }

    /** A line of the record of events. */
    public record Event(Instant at, String who, String what) {}

    Optional<Answer> answerTo(Section section) {
        return answers.stream().filter(a -> a.section().equals(section.key())).findFirst();
    }

    private static void mustFit(AgreementText text, List<Answer> answers) {
        var sections = text.sections().stream().collect(Collectors.toMap(Section::key, s -> s));
        must(answers.stream().map(Answer::section).distinct().count() == answers.size(), "a section is answered once");
        for (Answer answer : answers) {
            Section section = sections.get(answer.section());
            must(section != null, "an answer belongs to a section of the text");
            answer.chosen().forEach((choice, option) -> must(offers(section, choice, option),
                    "a chosen option is one of those offered"));
        }
    }

    private static boolean offers(Section section, String choice, String option) {
        return section.clientChoices().stream().filter(c -> c.key().equals(choice)).map(ClientChoice::options)
                .flatMap(List::stream).anyMatch(o -> o.key().equals(option));
    }

    private static void must(boolean kept, String rule) {
        if (!kept)
            throw new IllegalArgumentException(rule);
    }
}
