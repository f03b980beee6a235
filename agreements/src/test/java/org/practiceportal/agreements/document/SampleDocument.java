package org.practiceportal.agreements.document;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.practiceportal.agreements.document.text.AgreementDocument;
import org.practiceportal.agreements.document.text.AgreementDocument.Answer;
import org.practiceportal.agreements.document.text.AgreementDocument.Clarification;
import org.practiceportal.agreements.document.text.AgreementDocument.Consent;
import org.practiceportal.agreements.document.text.AgreementDocument.Event;
import org.practiceportal.agreements.document.text.AgreementDocument.Party;
import org.practiceportal.agreements.document.text.AgreementDocument.Predecessor;
import org.practiceportal.agreements.document.text.AgreementDocument.SharedPlace;
import org.practiceportal.agreements.document.text.Letterhead;
import org.practiceportal.agreements.document.text.PrintedSignature;
import org.practiceportal.agreements.document.text.PrintedSignature.Drawn;
import org.practiceportal.agreements.document.text.PrintedSignature.Point;
import org.practiceportal.agreements.document.text.PrintedSignature.Stroke;
import org.practiceportal.agreements.document.text.PrintedSignature.Typed;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.TextDigest;

/** Jonas Ferreira agrees with Dr. Maya Lindqvist. Nobody of these names is meant. */
public final class SampleDocument {

    public static final String ID = "7f3b2c1e-9a4d-4e8f-b6a5-0c1d2e3f4a5b";
    public static final Instant SIGNED = Instant.parse("2026-11-03T13:07:42Z");
    public static final Instant SEALED = Instant.parse("2026-11-03T13:07:45Z");
    private static final String DIGEST = "c0ffee254729296a45a3885639ac7e10f9d54979a1b2c3d4e5f60718293a4b5c";

    private SampleDocument() {}

    public static AgreementDocument inEnglish() {
        return document(SampleText.english(), new Typed("Jonas Ferreira", SIGNED), null);
    }

    public static AgreementDocument inSpanish() {
        return document(SampleText.spanish(), new Typed("Jonas Ferreira", SIGNED), null);
    }

    public static AgreementDocument drawnWithLogo() {
        return document(SampleText.english(), new Drawn("Jonas Ferreira", scribble(), SIGNED), logo());
    }

    /** Many pages: the same sections again and again, under other keys. */
    public static AgreementDocument veryLong(int times) {
        return document(SampleText.repeated(times), new Typed("Jonas Ferreira", SIGNED), null);
    }

    /** One section, nothing chosen, nothing wished. */
    public static AgreementDocument veryShort() {
        var text = SampleText.short_();
        var party = new Party("J. F.", "", List.of(), Optional.of(new Consent("Yes.", SIGNED)),
                new Typed("J. F.", SIGNED));
        return new AgreementDocument(ID, new Letterhead("Praxis", null), "M. L.", text, 1, TextDigest.of(text),
                new Typed("M. L.", SIGNED), List.of(party), List.of(), List.of(), Optional.empty(), List.of(),
                ZoneId.of("UTC"), URI.create("https://portal.example/verify"));
    }

    public static AgreementDocument saying(String client, String words) {
        var d = inEnglish();
        var answers = List.of(new Answer("cancelling", SIGNED, Map.of(), words));
        var party = new Party(client, "", answers, d.parties().getFirst().consent(), new Typed(client, SIGNED));
        return agreedBy(List.of(party), d);
    }

    /** With other names of the practice and its people. */
    static AgreementDocument named(String practice, String therapist, String client, String signed) {
        var d = inEnglish();
        var jonas = d.parties().getFirst();
        var party = new Party(client, "", jonas.answers(), jonas.consent(), new Typed(signed, SIGNED));
        return new AgreementDocument(d.id(), new Letterhead(practice, null), therapist, d.text(), d.version(),
                d.digest(), new Typed(therapist, SIGNED), List.of(party), d.clarifications(), d.places(), d.follows(),
                List.of(event("2026-11-03T13:07:42Z", client, "Signed version 3")), d.zone(), d.verifyAt());
    }

    /** Everything a document can hold: two parents for their child, clarifications, shared places, an earlier document. */
    public static AgreementDocument withEverything() {
        var d = inEnglish();
        var jonas = d.parties().getFirst();
        var parents = List.of(
                new Party(jonas.name(), "Nuria Ferreira", jonas.answers(), jonas.consent(), jonas.signature()),
                new Party("Inês Ferreira", "Nuria Ferreira", jonas.answers().subList(0, 2), jonas.consent(),
                        new Drawn("Inês Ferreira", scribble(), SIGNED.plusSeconds(3600))));
        var sections = d.text().sections();
        return new AgreementDocument(d.id(), d.letterhead(), d.therapist(), d.text(), d.version(), d.digest(),
                d.therapistSignature(), parents,
                List.of(new Clarification(sections.getFirst().key(), "May Nuria write to you by herself?",
                        "Yes, in the portal.\nI answer her there, and tell you only that she wrote.", SIGNED)),
                List.of(new SharedPlace("St. Brigid's, Sunday service", "I sit at the front and greet nobody first.",
                        "We sit at the back."), new SharedPlace("Swimming club", "I change the training day.", "")),
                Optional.of(new Predecessor("1c9d7e52-0b3f-4c55-8a21-77aa10b2c3d4", 2, DIGEST,
                        Instant.parse("2025-04-08T15:20:11Z"), List.of(sections.getLast().key()))),
                d.events(), d.zone(), d.verifyAt());
    }

    /** A mother signs for her son, who assents to the Spanish words. */
    public static AgreementDocument assented() {
        var d = inEnglish();
        var mother = d.parties().getFirst();
        return agreedBy(List.of(
                new Party(mother.name(), "Mateo Ferreira", mother.answers(), mother.consent(), mother.signature()),
                new Party("Mateo Ferreira", "", List.of(), Optional.empty(),
                        new PrintedSignature.Assent("Mateo", SIGNED.plusSeconds(60), "es", 2))),
                d);
    }

    /** One parent signs on the screen, the other on paper. */
    public static AgreementDocument partlyOnPaper() {
        var d = inEnglish();
        var jonas = d.parties().getFirst();
        return agreedBy(List.of(jonas, new Party("Inês Ferreira", "", List.of(), Optional.empty(),
                new PrintedSignature.OnPaper("Inês Ferreira", SIGNED, LocalDate.of(2026, 11, 2), DIGEST,
                        "Dr. Maya Lindqvist",
                        "Section 2: “a nod” is ticked."))),
                d);
    }

    private static AgreementDocument agreedBy(List<Party> parties, AgreementDocument d) {
        return new AgreementDocument(d.id(), d.letterhead(), d.therapist(), d.text(), d.version(), d.digest(),
                d.therapistSignature(), parties, d.clarifications(), d.places(), d.follows(), d.events(), d.zone(),
                d.verifyAt());
    }

    static AgreementDocument document(AgreementText text, PrintedSignature client, byte[] logo) {
        var jonas = new Party("Jonas Ferreira", "", answers(text),
                Optional.of(new Consent(SampleText.CONSENT, Instant.parse("2026-11-03T13:06:10Z"))), client);
        return new AgreementDocument(ID, new Letterhead("Lindenhof Practice for Psychotherapy", logo),
                "Dr. Maya Lindqvist", text, 3, TextDigest.of(text),
                new Typed("Dr. Maya Lindqvist", Instant.parse("2026-10-20T08:30:00Z")), List.of(jonas), List.of(),
                List.of(), Optional.empty(), events(), ZoneId.of("Europe/Berlin"),
                URI.create("https://portal.example/verify"));
    }

    private static List<Answer> answers(AgreementText text) {
        var answers = new ArrayList<Answer>();
        for (var section : text.sections()) {
            var chosen = section.clientChoices().isEmpty() ? Map.<String, String>of() : Map.of("reach", "text");
            var words = section.key().startsWith("cancelling")
                    ? "Two weeks in February I am at sea (ship „Zoë“) and cannot write in time.\nCould we talk about it before?"
                    : "";
            answers.add(
                    new Answer(section.key(), Instant.parse("2026-11-03T12:51:00Z").plusSeconds(97L * answers.size()),
                            chosen, words));
        }
        return answers;
    }

    private static List<Event> events() {
        return List.of(event("2026-10-20T08:30:00Z", "Dr. Maya Lindqvist", "Published version 3 of the agreement"),
                event("2026-10-28T16:02:11Z", "Dr. Maya Lindqvist", "Invited Jonas Ferreira to read version 3"),
                event("2026-11-03T12:48:30Z", "Jonas Ferreira", "Signed in with password and opened the agreement"),
                event("2026-11-03T12:59:25Z", "Jonas Ferreira", "Marked all five sections as read"),
                event("2026-11-03T13:06:10Z", "Jonas Ferreira", "Consented to electronic records"),
                event("2026-11-03T13:07:42Z", "Jonas Ferreira", "Signed version 3"),
                event("2026-11-03T13:07:45Z", "Practice portal", "Sealed this document"));
    }

    private static Event event(String at, String who, String what) {
        return new Event(Instant.parse(at), who, what);
    }

    /** Two loops, a wave and a dot, as a hand might draw them on a screen. */
    private static List<Stroke> scribble() {
        var loops = new ArrayList<Point>();
        var wave = new ArrayList<Point>();
        for (int i = 0; i <= 60; i++) {
            loops.add(new Point(40 + 2.2 * i + 26 * Math.sin(i / 5.0), 70 - 34 * Math.cos(i / 5.0) + i / 6.0));
        }
        for (int i = 0; i <= 60; i++) {
            wave.add(new Point(170 + 3.4 * i, 84 + 14 * Math.sin(i / 3.1) * Math.exp(-i / 40.0)));
        }
        return List.of(new Stroke(loops), new Stroke(wave), new Stroke(List.of(new Point(212, 48))));
    }

    private static byte[] logo() {
        var image = new BufferedImage(320, 120, BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(0x1f, 0x5a, 0x5e, 220));
        g.fillOval(10, 10, 100, 100);
        g.setColor(new Color(0xd9, 0xa4, 0x41, 180));
        g.fillOval(70, 30, 80, 80);
        g.fillRoundRect(180, 50, 130, 20, 20, 20);
        g.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
