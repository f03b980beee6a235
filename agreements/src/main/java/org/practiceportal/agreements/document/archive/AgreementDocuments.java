package org.practiceportal.agreements.document.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.AnswerSheet;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.acknowledgement.Manner;
import org.practiceportal.agreements.acknowledgement.Papers;
import org.practiceportal.agreements.acknowledgement.SignedPaper;
import org.practiceportal.agreements.acknowledgement.Together;
import org.practiceportal.agreements.document.paper.FontCharacters;
import org.practiceportal.agreements.document.text.AgreementDocument;
import org.practiceportal.agreements.document.text.AgreementDocument.Answer;
import org.practiceportal.agreements.document.text.AgreementDocument.Clarification;
import org.practiceportal.agreements.document.text.AgreementDocument.Consent;
import org.practiceportal.agreements.document.text.AgreementDocument.Event;
import org.practiceportal.agreements.document.text.AgreementDocument.Identified;
import org.practiceportal.agreements.document.text.AgreementDocument.Party;
import org.practiceportal.agreements.document.text.AgreementDocument.Predecessor;
import org.practiceportal.agreements.document.text.AgreementDocument.SharedPlace;
import org.practiceportal.agreements.document.text.PaperForm;
import org.practiceportal.agreements.document.text.PrintedSignature;
import org.practiceportal.agreements.invitation.Circle;
import org.practiceportal.agreements.invitation.Circles;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.text.TextDigest;
import org.practiceportal.api.Bundles;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;

/** Puts together, only from what is stored, everything that the sealed copy of an acknowledgement says. */
@ApplicationScoped
public class AgreementDocuments {

    @Inject
    Answers answers;

    @Inject
    Together together;

    @Inject
    Circles circles;

    @Inject
    Papers papers;

    @Inject
    SealedCopies copies;

    @Inject
    People people;

    @Inject
    Letterheads letterheads;

    @Inject
    org.practiceportal.api.Practice practice;

    /** @param all who agreed, as they are printed: one, or everybody who signs together */
    AgreementDocument of(List<Acknowledgement> all) {
        var signed = first(all);
        var version = signed.invitation().version();
        var names = names(version.therapist(), all);
        return new AgreementDocument(signed.id(), letterheads.of(version.therapist(), at(all)),
                names.get(version.therapist()), version.text(),
                version.number(), signed.digest(),
                new PrintedSignature.Typed(version.signedName(), version.publishedAt()),
                all.stream().map(each -> party(each, names)).toList(),
                all.stream().flatMap(each -> clarifications(each.answers()).stream()).toList(),
                all.stream().flatMap(each -> places(each.answers().places()).stream()).distinct().toList(),
                follows(signed),
                all.stream().flatMap(each -> events(each, names).stream()).distinct()
                        .sorted(Comparator.comparing(Event::at))
                        .toList(),
                practice.zone(), verifyAt());
    }

    /** What a client is invited to, to be signed by hand. */
    public PaperForm form(Invitation invitation) {
        var version = invitation.version();
        var signer = new PaperForm.Signer(name(invitation.client()), signsFor(invitation));
        return new PaperForm(invitation.id(), letterheads.of(invitation.therapist()),
                name(invitation.therapist()), version.text(),
                version.number(), version.digest(), List.of(signer));
    }

    /** Those who sign together have one document. */
    String documentId(Acknowledgement signed) {
        return first(together.complete(signed)).id();
    }

    /** The first who signs, not only assents; the document has this one's name. */
    private static Acknowledgement first(List<Acknowledgement> all) {
        return all.stream().filter(each -> each.manner() != Manner.ASSENT).findFirst().orElseThrow();
    }

    /** @throws IllegalStateException if the document before is not sealed yet; this one's turn comes after it */
    private Optional<Predecessor> follows(Acknowledgement signed) {
        return answers.acknowledgementBefore(signed.invitation()).map(before -> {
            var copy = copies.of(before).orElseThrow(() -> new IllegalStateException("Not sealed yet: " + before.id()));
            var version = before.invitation().version();
            var changed = TextDigest.changed(version.text(), signed.invitation().version().text());
            return new Predecessor(documentId(before), version.number(), copy.sha256(),
                    before.signedAt(), changed);
        });
    }

    private Party party(Acknowledgement signed, Map<PersonId, String> names) {
        var name = names.get(signed.invitation().client());
        var signsFor = signsFor(signed.invitation());
        return switch (signed.manner()) {
            case SCREEN -> new Party(name, signsFor, given(signed), Optional.of(consent(signed)),
                    identified(signed), signature(signed.signature(), signed.signedAt()));
            case PAPER -> new Party(name, signsFor, List.of(), Optional.empty(),
                    byHand(signed, papers.of(signed).orElseThrow()));
            case ASSENT -> new Party(name, "", List.of(), Optional.empty(), assent(signed));
        };
    }

    private Optional<Identified> identified(Acknowledgement signed) {
        return people.identification(signed.invitation().client(), signed.signedAt())
                .map(known -> new Identified(known.way(), known.cameInAt(), known.signedInAt()));
    }

    private String signsFor(Invitation invitation) {
        return circles.of(invitation).map(Circle::signsFor).orElse("");
    }

    private static PrintedSignature assent(Acknowledgement signed) {
        var version = signed.invitation().version();
        return new PrintedSignature.Assent(signed.signature().name(), signed.signedAt(), version.language(),
                version.number());
    }

    private PrintedSignature byHand(Acknowledgement signed, SignedPaper paper) {
        return new PrintedSignature.OnPaper(signed.signature().name(), signed.signedAt(), paper.getSignedOn(),
                paper.getSha256(), name(paper.recordedBy()), paper.getRemarks());
    }

    /** When the last of them signed. */
    private static Instant at(List<Acknowledgement> all) {
        return all.stream().map(Acknowledgement::signedAt).max(Comparator.naturalOrder()).orElseThrow();
    }

    URI verifyAt() {
        return URI.create(practice.address() + AgreementsPage.VERIFY.at());
    }

    /** Of everybody in a document as they are printed, asked at once. */
    private Map<PersonId, String> names(PersonId therapist, List<Acknowledgement> all) {
        return people
                .find(Stream.concat(Stream.of(therapist), all.stream().map(each -> each.invitation().client()))
                        .toList())
                .values().stream()
                .collect(Collectors.toMap(Person::id, person -> FontCharacters.spelledOut(person.name())));
    }

    /** As it is printed. */
    String name(PersonId person) {
        return FontCharacters.spelledOut(people.find(person).orElseThrow().name());
    }

    private static List<Answer> given(Acknowledgement signed) {
        return signed.answers().answers().stream()
                .map(answer -> new Answer(answer.section(), answer.readAt(), answer.choices(),
                        FontCharacters.spelledOut(answer.wishes())))
                .toList();
    }

    private static List<Clarification> clarifications(AnswerSheet sheet) {
        return sheet.clarifications().stream().map(said -> new Clarification(said.section(),
                FontCharacters.spelledOut(said.question()), FontCharacters.spelledOut(said.answer()), said.agreedAt()))
                .toList();
    }

    static List<SharedPlace> places(List<Place> places) {
        return places.stream()
                .map(place -> new SharedPlace(FontCharacters.spelledOut(place.name()),
                        FontCharacters.spelledOut(place.therapistDoes()),
                        FontCharacters.spelledOut(place.clientDoes())))
                .toList();
    }

    private Consent consent(Acknowledgement signed) {
        var consent = answers.consentTo(signed);
        return new Consent(consent.wording(), consent.givenAt());
    }

    static PrintedSignature signature(org.practiceportal.agreements.acknowledgement.Signature printedSignature,
            Instant at) {
        var strokes = printedSignature.lines().stream().map(line -> new PrintedSignature.Stroke(
                line.stream().map(point -> new PrintedSignature.Point(point.x(), point.y())).toList())).toList();
        return strokes.isEmpty()
                ? new PrintedSignature.Typed(printedSignature.name(), at)
                : new PrintedSignature.Drawn(printedSignature.name(), strokes, at);
    }

    /** What happened, in order. That somebody asked something is between the two, and not printed. */
    private List<Event> events(Acknowledgement signed, Map<PersonId, String> names) {
        var version = signed.invitation().version();
        var therapist = names.get(version.therapist());
        var client = names.get(signed.invitation().client());
        var words = Bundles.in(Locale.forLanguageTag(version.language()), Typed.BUNDLE,
                getClass().getClassLoader());
        var titles = version.text().sections();
        var events = new ArrayList<Event>();
        events.add(new Event(version.publishedAt(), therapist, words.getString("event.published")));
        events.add(new Event(signed.invitation().invitedAt(), therapist, words.getString("event.invited")));
        signed.answers().answers().forEach(answer -> events.add(new Event(answer.readAt(), client,
                words.getString("event.read") + " " + titles.stream()
                        .filter(section -> section.key().equals(answer.section())).findFirst().orElseThrow().title())));
        if (signed.manner() == Manner.PAPER) {
            events.add(new Event(signed.signedAt(), therapist, words.getString("event.paperRecorded")));
        } else if (signed.manner() == Manner.ASSENT) {
            events.add(new Event(signed.signedAt(), client, words.getString("event.assented")));
        } else {
            events.add(new Event(consent(signed).at(), client, words.getString("event.consented")));
            events.add(new Event(signed.signedAt(), client, words.getString("event.signed")));
        }
        return events;
    }
}
