package org.practiceportal.agreements.document.text;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.AgreementText.ClientChoice;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.agreements.policy.text.TextDigest;

/**
 * Everything that a sealed agreement says, and nothing else. It is put together once, from what was kept when everybody
 * had agreed; the same document always gives the same pages. Immutable; no part is {@code null}.
 *
 * @param id                 letters, digits and hyphens; names the document to the practice's archive
 * @param text               what was agreed to; its language is the document's
 * @param version            of the text, from 1
 * @param digest             SHA-256 of the text that was shown, in lower-case hexadecimal; of this text and no other
 * @param therapistSignature under the version
 * @param parties            who agreed with the therapist, at least one, in the order they are printed
 * @param clarifications     what both sides wanted printed with a section
 * @param places             which both sides share, with what each of them does there
 * @param follows            the document whose place this one takes
 * @param events             in the order they happened, already worded in the document's language
 * @param zone               in which every instant is printed
 * @param verifyAt           the page that tells a genuine copy from an altered one
 */
public record AgreementDocument(String id, Letterhead letterhead, String therapist, AgreementText text, int version,
        String digest, PrintedSignature therapistSignature, List<Party> parties, List<Clarification> clarifications,
        List<SharedPlace> places, Optional<Predecessor> follows, List<Event> events, ZoneId zone, URI verifyAt) {

    /** The shape of an id, which the seal's check recognises in a stranger's file. */
    static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public AgreementDocument {
        parties = List.copyOf(parties);
        clarifications = List.copyOf(clarifications);
        places = List.copyOf(places);
        events = List.copyOf(events);
        must(ID.matcher(id).matches(), "an id is 8 to 64 letters, digits or hyphens");
        must(digest.equals(TextDigest.of(text)), "a digest is that of the text that was agreed to");
        must(version > 0, "versions are counted from 1");
        must(!therapist.isBlank(), "the therapist has a name");
        must(!parties.isEmpty(), "somebody agreed");
        must("https".equals(verifyAt.getScheme()) || "http".equals(verifyAt.getScheme()),
                "documents are verified on the web");
        for (var part : new Object[]{letterhead, therapistSignature, follows, zone}) {
            Objects.requireNonNull(part, "a document is complete");
        }
        parties.forEach(party -> mustFit(text, party.answers()));
        var sections = text.sections().stream().map(Section::key).toList();
        clarifications.forEach(c -> must(sections.contains(c.section()), "a clarification belongs to a section"));
    }

    /**
     * Somebody who agreed.
     *
     * @param signsFor name of the person whom they stand for, as a parent does for a child; empty for themselves
     * @param answers  at most one for each section of the text; none if they stand on paper, or from an assent
     * @param consent  to electronic records; nothing if they signed on paper or only assent
     * @param identified by what the portal knew them; nothing if they signed on paper, or it was not kept
     */
    public record Party(String name, String signsFor, List<Answer> answers, Optional<Consent> consent,
            Optional<Identified> identified, PrintedSignature signature) {

        /** Of whom nothing more was kept. */
        public Party(String name, String signsFor, List<Answer> answers, Optional<Consent> consent,
                PrintedSignature signature) {
            this(name, signsFor, answers, consent, Optional.empty(), signature);
        }

        public Party {
            answers = List.copyOf(answers);
            must(!name.isBlank(), "everybody has a name");
            Objects.requireNonNull(signsFor, "for themselves is an empty text");
            Objects.requireNonNull(signature, "a document is complete");
            must(consent.isPresent() == isOnScreen(signature), "who signs on a screen agreed to do so");
        }

        /** Whether they stand for somebody else. */
        public boolean guards() {
            return !signsFor.isEmpty();
        }

        /** Key of what they are here. */
        public String role() {
            return assents() ? "minor" : guards() ? "guardian" : "client";
        }

        /** Whether they signed by hand. */
        public boolean onPaper() {
            return signature instanceof PrintedSignature.OnPaper;
        }

        /** Whether they are under age and gave assent. */
        public boolean assents() {
            return signature instanceof PrintedSignature.Assent;
        }

        private static boolean isOnScreen(PrintedSignature signature) {
            return signature instanceof PrintedSignature.Typed
                    || signature instanceof PrintedSignature.Drawn;
        }

        public Optional<Answer> answerTo(Section section) {
            return answers.stream().filter(a -> a.section().equals(section.key())).findFirst();
        }
    }

    /**
     * A question about a section and its answer, which both sides wanted printed.
     *
     * @param section  its key
     * @param question as both agreed to print it; may be empty
     * @param answer   likewise, never blank
     * @param agreedAt when the second of them agreed
     */
    public record Clarification(String section, String question, String answer, Instant agreedAt) {

        public Clarification {
            Objects.requireNonNull(question, "no question is an empty text");
            must(!answer.isBlank(), "a clarification says something");
            Objects.requireNonNull(agreedAt, "both agreed at some time");
        }
    }

    /**
     * A place outside therapy where both may meet.
     *
     * @param therapistDoes what the therapist does there, from the therapist's side; may be empty
     * @param clientDoes    what the client does there, from the client's side; may be empty
     */
    public record SharedPlace(String name, String therapistDoes, String clientDoes) {

        public SharedPlace {
            must(!name.isBlank(), "a place has a name");
            Objects.requireNonNull(therapistDoes, "nothing is an empty text");
            Objects.requireNonNull(clientDoes, "nothing is an empty text");
        }
    }

    /**
     * The earlier document.
     *
     * @param sha256   of its file as first sealed, in lower-case hexadecimal
     * @param signedAt when the last of its parties had signed
     * @param changed  keys of the sections of this text that are new or read differently there
     */
    public record Predecessor(String id, int version, String sha256, Instant signedAt, List<String> changed) {

        public Predecessor {
            changed = List.copyOf(changed);
            must(ID.matcher(id).matches(), "an id is 8 to 64 letters, digits or hyphens");
            mustBeDigest(sha256);
            Objects.requireNonNull(signedAt, "it was signed at some time");
        }
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

    /**
     * By what the portal knew somebody.
     *
     * @param way        which halves brought them in; empty if it was not kept
     * @param cameInAt   when they came in by them and chose a passphrase
     * @param signedInAt when they had last shown who they are
     */
    public record Identified(String way, Instant cameInAt, Instant signedInAt) {

        public Identified {
            Objects.requireNonNull(cameInAt, "everybody came in at some time");
            Objects.requireNonNull(signedInAt, "everybody signed in at some time");
        }
    }

    /** A line of the record of events. */
    public record Event(Instant at, String who, String what) {}

    /** When the last of the parties had signed. */
    public Instant signedAt() {
        return parties.stream().map(party -> party.signature().at()).max(Instant::compareTo).orElseThrow();
    }

    private static void mustBeDigest(String sha256) {
        must(SHA_256.matcher(sha256).matches(), "a digest is 64 lower-case hexadecimal digits");
    }

    private static void mustFit(AgreementText text, List<Answer> answers) {
        var sections = text.sections().stream().collect(Collectors.toMap(Section::key, s -> s));
        must(answers.stream().map(Answer::section).distinct().count() == answers.size(), "a section is answered once");
        for (var answer : answers) {
            var section = sections.get(answer.section());
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
        if (!kept) {
            throw new IllegalArgumentException(rule);
        }
    }
}
