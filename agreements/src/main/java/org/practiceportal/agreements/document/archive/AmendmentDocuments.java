package org.practiceportal.agreements.document.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.amendment.Amendment;
import org.practiceportal.agreements.amendment.AmendmentSignature;
import org.practiceportal.agreements.amendment.Amendments;
import org.practiceportal.agreements.document.paper.FontCharacters;
import org.practiceportal.agreements.document.text.AgreementDocument.Event;
import org.practiceportal.agreements.document.text.AmendmentDocument;
import org.practiceportal.agreements.document.text.AmendmentDocument.Amended;
import org.practiceportal.agreements.document.text.AmendmentDocument.Party;
import org.practiceportal.agreements.document.text.AmendmentDocument.Shown;
import org.practiceportal.agreements.document.text.PrintedSignature;
import org.practiceportal.api.Bundles;
import org.practiceportal.api.PersonId;

/** Puts together, only from what is stored, everything that the sealed copy of an amendment says. */
@ApplicationScoped
class AmendmentDocuments {

    @Inject
    AgreementDocuments agreementDocuments;

    @Inject
    Letterheads letterheads;

    @Inject
    SealedCopies copies;

    @Inject
    Amendments amendments;

    @Inject
    org.practiceportal.api.Practice practice;

    /** @throws IllegalStateException if the agreement it adds to is not sealed yet; its turn comes after it */
    AmendmentDocument of(Amendment amendment) {
        var version = amendment.amended().invitation().version();
        return new AmendmentDocument(amendment.id(), letterheads.of(version.therapist(), amendment.getSignedAt()),
                version.language(),
                amendment.number(),
                amended(amendment), new Shown(amendment.words(), amendment.digest()),
                AgreementDocuments.places(amendment.places()), gone(amendment),
                party(amendment, amendment.therapist()), party(amendment, amendment.client()), events(amendment),
                practice.zone(), agreementDocuments.verifyAt());
    }

    private Amended amended(Amendment amendment) {
        var signed = amendment.amended();
        var copy = copies.of(signed).orElseThrow(() -> new IllegalStateException("Not sealed yet: " + signed.id()));
        var version = signed.invitation().version();
        return new Amended(agreementDocuments.documentId(signed), version.text().title(), version.number(),
                copy.sha256(),
                signed.signedAt());
    }

    /** Compared with what held when it was made: the agreement, or the amendment before. */
    private List<String> gone(Amendment amendment) {
        var before = amendments.signed(amendment.amended()).stream()
                .filter(earlier -> earlier.number() < amendment.number()).reduce((one, later) -> later)
                .map(Amendment::places).orElseGet(() -> amendment.amended().answers().places());
        var names = amendment.places().stream().map(Place::name).toList();
        return before.stream().map(Place::name).filter(name -> !names.contains(name)).map(FontCharacters::spelledOut)
                .toList();
    }

    private Party party(Amendment amendment, PersonId person) {
        return new Party(agreementDocuments.name(person), signature(amendment.signatureOf(person).orElseThrow()));
    }

    private static PrintedSignature signature(AmendmentSignature signed) {
        return AgreementDocuments.signature(signed.signature(), signed.signedAt());
    }

    private List<Event> events(Amendment amendment) {
        var words = Bundles.in(
                Locale.forLanguageTag(amendment.amended().invitation().version().language()), Typed.BUNDLE,
                getClass().getClassLoader());
        var events = new ArrayList<Event>();
        Stream.of(amendment.therapist(), amendment.client())
                .forEach(person -> events.add(new Event(amendment.signatureOf(person).orElseThrow().signedAt(),
                        agreementDocuments.name(person), words.getString("event.amended"))));
        return events.stream().sorted(Comparator.comparing(Event::at)).toList();
    }
}
