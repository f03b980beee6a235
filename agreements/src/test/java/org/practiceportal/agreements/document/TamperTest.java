package org.practiceportal.agreements.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practiceportal.agreements.Sha256;
import org.practiceportal.agreements.document.check.Finding;
import org.practiceportal.agreements.document.check.Finding.State;
import org.practiceportal.agreements.document.check.SealCheck;
import org.practiceportal.agreements.document.check.TrustedCertificates;
import org.practiceportal.agreements.document.seal.SampleKey;
import org.practiceportal.agreements.document.seal.SealKey;
import org.practiceportal.agreements.document.seal.Typesetter;
import org.practiceportal.agreements.document.text.PrintedSignature;

/** Whatever somebody does to a copy, it is told apart from the true one, by its own name. */
class TamperTest {

    private static final Pattern RANGE = Pattern.compile("/ByteRange ?\\[0 (\\d+) (\\d+) (\\d+)]");
    private static final SealKey OTHER = SampleKey.make();

    static Stream<byte[]> copies() {
        return Stream.of(SampleDocument.inEnglish(), SampleDocument.inSpanish(), SampleDocument.withEverything(),
                SampleDocument.veryShort()).map(d -> new Typesetter().sealed(d, SampleKey.KEY, SampleDocument.SEALED));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void theTrueCopyIsGenuine(byte[] copy) {
        assertEquals(Finding.GENUINE, of(copy).check(copy, "").finding());
        assertEquals(Finding.SEALED, forgetful().check(copy, "").finding());
        assertEquals(SampleDocument.SEALED, of(copy).check(copy, "").marks().getFirst().at());
    }

    @ParameterizedTest
    @MethodSource("copies")
    void aFlippedBitIsNoticedWhereverItIs(byte[] copy) {
        var random = new Random(250);
        var range = range(copy);
        var from = number(range, 1);
        var to = number(range, 2);
        for (int i = 0; i < 250; i++) {
            var at = i % 5 == 0 ? from + random.nextInt(to - from) : random.nextInt(copy.length);
            var file = copy.clone();
            file[at] ^= (byte) (1 << random.nextInt(8));
            assertTrue(of(copy).check(file, "").finding().isAltered(), "at " + at);
            assertFalse(Set.of(State.GENUINE, State.SEALED).contains(forgetful().check(file, "").finding().state()));
        }
    }

    @ParameterizedTest
    @MethodSource("copies")
    void whatIsAppendedSticksToTheEnd(byte[] copy) {
        for (var tail : List.of("\n", "\0", "\r\n\r\n", "garbage", "\n%%EOF\n", "startxref\n1\n%%EOF", "%PDF-1.7\n")) {
            assertEquals(Finding.APPENDED, tampered(copy, text -> text + tail), tail);
        }
    }

    @ParameterizedTest
    @MethodSource("copies")
    void anUpdateLaidOverItIsNoticed(byte[] copy) throws Exception {
        var overlaid = Later.updated(copy, Later::overlay);
        assertTrue(Tool.says(overlaid, "pdfsig", "@").contains("Signature is Valid"), "others may call it valid");
        assertEquals(Finding.COVERED, of(copy).check(overlaid, "").finding());
        assertEquals(Finding.COVERED, forgetful().check(overlaid, "").finding());
    }

    @ParameterizedTest
    @MethodSource("copies")
    void aMissingEndIsNoticedWhereverItIsCut(byte[] copy) {
        for (int i = 1; i < 60; i++) {
            var length = copy.length * i / 60;
            assertEquals(Finding.TRUNCATED, of(copy).check(Arrays.copyOf(copy, length), "").finding(),
                    "cut at " + length);
        }
        for (int lost = 3; lost < 40; lost++) {
            assertEquals(Finding.TRUNCATED, of(copy).check(Arrays.copyOf(copy, copy.length - lost), "").finding());
        }
        assertTrue(of(copy).check(Arrays.copyOf(copy, copy.length - 1), "").finding().isAltered());
    }

    private static String range(int... numbers) {
        return Arrays.toString(numbers).replace(",", "");
    }

    @ParameterizedTest
    @MethodSource("copies")
    void aSealThatCoversSomethingElseIsNoticed(byte[] copy) {
        var r = range(copy);
        var from = number(r, 1);
        var to = number(r, 2);
        var rest = number(r, 3);
        for (var moved : List.of(range(1, from - 1, to, rest), range(0, from - 40, to, rest),
                range(0, from, to + 40, rest - 40), range(0, to, from, rest), range(0, from, to, rest, 7, 9),
                range(0, 9, 9, 9), range(0, 99999999, 99999999, 99999999), range())) {
            assertEquals(Finding.SEAL_MOVED, tampered(copy, text -> patched(text, r, moved)), moved);
        }
    }

    @ParameterizedTest
    @MethodSource("copies")
    void aSecondContentsIsNoticed(byte[] copy) {
        var r = range(copy);
        var from = number(r, 1);
        var to = number(r, 2);
        var gap = new String(copy, ISO_8859_1).substring(from, to);
        assertEquals(Finding.SEAL_MOVED, tampered(copy, text -> text.substring(0, from) + "<3000>/Contents "
                + gap.substring(0, gap.length() - 16 - 1) + ">" + text.substring(to)));
        assertEquals(Finding.CHANGED, tampered(copy, text -> text.replace("/Name(Practice", "/Contents<00>(")));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void aSealTakenOffIsNoticed(byte[] copy) {
        assertEquals(Finding.SEAL_REMOVED, tampered(copy, text -> text.replace("/ByteRange", "/BiteRange")));
        var check = of(copy);
        var unsealed = new Typesetter().unsealed(SampleDocument.inEnglish());
        assertEquals(Finding.SEAL_REMOVED, check.check(unsealed, "").finding());
    }

    @Test
    void aStrangersSealUnderTheSameNamesIsForgery() {
        var forged = new Typesetter().sealed(SampleDocument.inEnglish(), OTHER, SampleDocument.SEALED);
        assertEquals(OTHER.certificate().getSubjectX500Principal(),
                SampleKey.KEY.certificate().getSubjectX500Principal());
        assertEquals(Finding.FORGED, of(SampleKey.SEALED).check(forged, "").finding());
        assertEquals(Finding.OTHER_SEAL, SampleKey.keeping(Set.of(), Set.of()).check(forged, "").finding(),
                "another practice's own");
    }

    @Test
    void aCopyOfAnotherDocumentIsNotTakenForTheOneThatWasAskedFor() {
        var check = of(SampleKey.SEALED);
        assertEquals(Finding.GENUINE, check.check(SampleKey.SEALED, SampleDocument.ID).finding());
        assertEquals(Finding.ANOTHER_DOCUMENT,
                check.check(SampleKey.SEALED, "00000000-0000-4000-8000-000000000000").finding());
    }

    /** Each has a copy of their own with the same bytes; the code on it tells the one document. */
    @Test
    void aCopyOfThoseWhoSignedTogetherIsTheDocumentThatIsPrintedOnIt() {
        var check = always(new SealCheck.Kept("another-copy-of-it", List.of()));
        assertEquals(Finding.GENUINE, check.check(SampleKey.SEALED, SampleDocument.ID).finding());
    }

    private static SealCheck always(SealCheck.Kept kept) {
        return new SealCheck(trusted(), new SealCheck.Archive() {

            @Override
            public Optional<SealCheck.Kept> file(String sha256) {
                return Optional.of(kept);
            }

            @Override
            public boolean holdsDocument(String id) {
                return true;
            }
        });
    }

    @Test
    void anEarlierRevisionThatWasKeptIsGenuineAndSaysWhatCameSince() {
        var since = List.of(org.practiceportal.agreements.document.check.FoundSignature.Kind.TIME_STAMP);
        var check = always(new SealCheck.Kept(SampleDocument.ID, since));
        var answer = check.check(SampleKey.SEALED, "");
        assertEquals(Finding.EARLIER, answer.finding());
        assertEquals(since, answer.since());
    }

    @Test
    void aFileOfWhichOnlyTheDigestIsKeptIsGenuineAndSaysThatItWasErased() {
        var check = always(new SealCheck.Kept(SampleDocument.ID, List.of(), true));
        assertEquals(Finding.ERASED, check.check(SampleKey.SEALED, "").finding());
    }

    @Test
    void aTitleThatTalksLikeASealIsATitle() {
        var text = SampleText.english();
        var title = "/ByteRange [0 10 20 30] /Contents <3000> %%EOF endobj 1 0 obj";
        var sly = new org.practiceportal.agreements.policy.text.AgreementText(text.language(), title, text.opening(),
                text.sections(), text.closing());
        var copy = new Typesetter().sealed(SampleDocument.document(sly,
                new PrintedSignature.Typed("Jonas Ferreira", SampleDocument.SIGNED), null), SampleKey.KEY,
                SampleDocument.SEALED);
        assertEquals(Finding.SEALED, forgetful().check(copy, "").finding());
    }

    private static Finding tampered(byte[] copy, UnaryOperator<String> by) {
        return of(copy).check(by.apply(new String(copy, ISO_8859_1)).getBytes(ISO_8859_1), "").finding();
    }

    /** In the room that the range had, which stays as long as it was. */
    private static String patched(String text, MatchResult range, String other) {
        var start = range.start() + "/ByteRange".length();
        var end = range.end();
        var room = text.substring(start, end);
        var longer = other.length() - room.length();
        var white = longer > 0 ? longer : 0;
        return text.substring(0, start) + other + " ".repeat(Math.max(0, -longer)) + text.substring(end + white);
    }

    private static MatchResult range(byte[] copy) {
        var range = RANGE.matcher(new String(copy, ISO_8859_1));
        assertTrue(range.find());
        return range.toMatchResult();
    }

    private static int number(MatchResult range, int group) {
        return Integer.parseInt(range.group(group));
    }

    private static TrustedCertificates trusted() {
        return new TrustedCertificates(List.of(SampleKey.KEY.certificate()), List.of(), List.of());
    }

    private static SealCheck of(byte[] copy) {
        return SampleKey.keeping(Set.of(Sha256.hex(copy)), Set.of(SampleDocument.ID));
    }

    private static SealCheck forgetful() {
        return SampleKey.keeping(Set.of(), Set.of(SampleDocument.ID));
    }
}
