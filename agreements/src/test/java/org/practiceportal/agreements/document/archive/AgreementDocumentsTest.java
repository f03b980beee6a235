package org.practiceportal.agreements.document.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.Acknowledging;
import org.practiceportal.agreements.acknowledgement.Answered;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.acknowledgement.Readings;
import org.practiceportal.agreements.acknowledgement.RecordingPaper;
import org.practiceportal.agreements.acknowledgement.Scan;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.conversation.ClarificationProposals;
import org.practiceportal.agreements.document.text.AgreementDocument;
import org.practiceportal.agreements.document.text.AgreementDocument.Event;
import org.practiceportal.agreements.document.text.AgreementDocument.SharedPlace;
import org.practiceportal.agreements.document.text.PrintedSignature;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Renewing;
import org.practiceportal.agreements.places.SharedPlaces;
import org.practiceportal.agreements.policy.version.Credentials;
import org.practiceportal.api.PaperSize;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** What a document says is what was signed, and who did what when. */
class AgreementDocumentsTest {

    private static final Scan SCAN = Scan.of("%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII));

    private final SmallPractice practice = new SmallPractice();
    private final Person jonas = practice.jonas;
    private final AgreementDocuments documents = practice.room(AgreementDocuments.class);
    private final Invitation invitation;
    private final String section;

    AgreementDocumentsTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
        section = invitation.version().text().sections().getFirst().key();
    }

    private AgreementDocument of(Acknowledgement... signed) {
        return practice.rooms.does(() -> documents.of(List.of(signed)));
    }

    private static List<String> told(AgreementDocument document) {
        return document.events().stream().map(Event::what).toList();
    }

    private void says(String title, String board) {
        practice.rooms
                .does(() -> practice.room(Credentials.class).say(practice.maya, title, "LP 4711", "Minnesota", board));
    }

    @Test
    void itsHeadIsThatOfTheDayOnWhichItWasSigned() {
        says(" Licensed  Psychologist ", "Board of Psychology");
        var signed = practice.readsAndSigns(jonas, invitation);
        practice.pass(Duration.ofDays(1));
        says("Retired", "");
        practice.letterhead.moves("Am Park 1");
        var head = of(signed).letterhead();
        assertEquals(List.of("Licensed Psychologist · LP 4711 · Minnesota", "Board of Psychology",
                "12 Harbor Street · Duluth, MN 55802 · +1 218 555 0142", PaperSize.LETTER),
                List.of(head.credential(), head.board(), head.whereabouts(), head.paper()));
        var now = practice.rooms.does(() -> practice.room(Letterheads.class).of(practice.maya.id()));
        assertEquals(List.of("Retired · LP 4711 · Minnesota", "Am Park 1", PaperSize.A4),
                List.of(now.credential(), now.whereabouts(), now.paper()));
        assertEquals("credential.long", assertThrows(Refused.class, () -> says("x".repeat(101), "")).why().key());
    }

    @Test
    void itTellsByWhatWhoeverSignedWasKnown() {
        var signed = practice.readsAndSigns(jonas, invitation);
        var known = of(signed).parties().getFirst().identified().orElseThrow();
        assertEquals(List.of("mailed", signed.signedAt().minus(Duration.ofDays(1)),
                signed.signedAt().minus(Duration.ofHours(1))),
                List.of(known.way(), known.cameInAt(), known.signedInAt()));
    }

    @Test
    void itSaysWhoAgreedOnWhat() {
        practice.answers(jonas, invitation, section, Answered.wished("Call me Jo."));
        var signed = practice.readsAndSigns(jonas, invitation);
        var document = of(signed);
        assertEquals(signed.id(), document.id());
        assertEquals("Maya Lindqvist", document.therapist());
        assertEquals("Small practice", document.letterhead().name());
        assertEquals(invitation.version().text(), document.text());
        assertEquals(signed.digest(), document.digest());
        assertEquals(1, document.version());
        assertEquals(practice.letterhead.zone(), document.zone());
        assertEquals(URI.create("https://practice.example" + AgreementsPage.VERIFY.at()), document.verifyAt());
        assertEquals(Optional.empty(), document.follows());
        var party = document.parties().getFirst();
        assertEquals(List.of("Jonas Ferreira", ""), List.of(party.name(), party.signsFor()));
        assertEquals("I agree to read and sign here.", party.consent().orElseThrow().words());
        assertEquals("Call me Jo.", party.answers().getFirst().words());
        assertEquals(section, party.answers().getFirst().section());
        assertEquals(new PrintedSignature.Typed("Jonas Ferreira", signed.signedAt()), party.signature());
    }

    @Test
    void itTellsWhatHappenedInOrder() {
        var document = of(practice.readsAndSigns(jonas, invitation));
        assertEquals(document.events().stream().sorted(Comparator.comparing(Event::at)).toList(), document.events());
        assertEquals(invitation.version().text().sections().size() + 4, document.events().size());
        assertEquals(List.of("Maya Lindqvist", "Maya Lindqvist", "Jonas Ferreira"),
                document.events().stream().map(Event::who).limit(3).toList());
        assertTrue(told(document).get(2).endsWith(invitation.version().text().sections().getFirst().title()));
        assertEquals(invitation.invitedAt(), document.events().get(1).at());
    }

    @Test
    void itSaysWhatBothAddedToTheSheet() {
        var place = new Place("Gym", "I nod.", "");
        var first = invitation.version().text().sections().getFirst();
        var proposals = practice.room(ClarificationProposals.class);
        for (var person : List.of(jonas, practice.maya)) {
            practice.rooms.does(() -> practice.room(SharedPlaces.class).propose(person, invitation, place));
            practice.rooms.does(() -> proposals.propose(person, invitation, first, "Late?", "A little.",
                    proposals.last(invitation, first).map(last -> last.getId()).orElse("")));
        }
        var document = of(practice.readsAndSigns(jonas, invitation));
        assertEquals(List.of(new SharedPlace("Gym", "I nod.", "")), document.places());
        assertEquals(List.of("Late?", "A little."), document.clarifications().stream()
                .flatMap(each -> Stream.of(each.question(), each.answer())).toList());
    }

    @Test
    void aDrawingIsPrintedAsItWasDrawn() {
        practice.reads(jonas, invitation);
        practice.consents(jonas, invitation);
        var signed = practice.rooms.does(() -> practice.room(Acknowledging.class).sign(jonas, invitation,
                practice.room(Readings.class).shown(invitation),
                new Signature("Jonas Ferreira", "{\"lines\":[[[1,2],[3,4]]]}")));
        var drawn = assertInstanceOf(PrintedSignature.Drawn.class, of(signed).parties().getFirst().signature());
        assertEquals(new PrintedSignature.Point(3, 4), drawn.strokes().getFirst().points().getLast());
    }

    @Test
    void whoSignedByHandIsToldWithTheScan() {
        var signed = practice.rooms.does(() -> practice.room(RecordingPaper.class).record(practice.maya, invitation,
                SCAN, practice.today(), "Jonas Ferreira", "Section 2: a nod."));
        var document = of(signed);
        var party = document.parties().getFirst();
        assertEquals(new PrintedSignature.OnPaper("Jonas Ferreira", signed.signedAt(), practice.today(),
                SCAN.sha256(), "Maya Lindqvist", "Section 2: a nod."), party.signature());
        assertEquals(Optional.empty(), party.consent());
        assertEquals(List.of(), party.answers());
        assertEquals(3, document.events().size());
        assertEquals("Maya Lindqvist", document.events().getLast().who());
    }

    @Test
    void whoIsUnderAgeAssents() {
        practice.invitesTogether(practice.grace, practice.grace, jonas);
        var hers = practice.readsAndSigns(practice.grace, practice.invitation(practice.grace));
        var his = practice.readsAndSigns(jonas, practice.invitation(jonas));
        var document = of(hers, his);
        assertEquals(his.id(), document.id(), "it is named after who signs");
        assertEquals(List.of("", "Grace Whitfield"),
                document.parties().stream().map(AgreementDocument.Party::signsFor).toList());
        assertEquals(new PrintedSignature.Assent("Grace Whitfield", hers.signedAt(), "en", 1),
                document.parties().getFirst().signature());
        assertEquals(his.id(), practice.rooms.does(() -> documents.documentId(hers)));
    }

    @Test
    void whatFollowsSaysWhatChanged() {
        var first = practice.readsAndSigns(jonas, invitation);
        practice.rooms.does(() -> practice.room(Sealing.class).sealNow(first.id()));
        var copy = practice.rooms.does(() -> practice.room(SealedCopies.class).of(first)).orElseThrow();
        practice.publishes("crisis");
        var fresh = practice.rooms.does(() -> practice.room(Renewing.class).renew(jonas, invitation));
        var before = of(practice.readsAndSigns(jonas, fresh)).follows().orElseThrow();
        assertEquals(List.of(first.id(), copy.sha256()), List.of(before.id(), before.sha256()));
        assertEquals(1, before.version());
        assertEquals(first.signedAt(), before.signedAt());
        assertEquals(1, before.changed().size());
    }

    @Test
    void aFormForHandsHasNobodysAnswers() {
        var form = practice.rooms.does(() -> documents.form(invitation));
        assertEquals(invitation.id(), form.id());
        assertEquals(List.of("Jonas Ferreira", ""),
                List.of(form.signers().getFirst().name(), form.signers().getFirst().signsFor()));
        assertEquals("Maya Lindqvist", form.therapist());
        assertEquals(invitation.version().text(), form.text());
        assertNull(form.letterhead().logo());
    }
}
