package org.practiceportal.agreements.document.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.practiceportal.agreements.document.Authority;
import org.practiceportal.agreements.document.Bureau;
import org.practiceportal.agreements.document.SampleDocument;
import org.practiceportal.agreements.document.SampleText;
import org.practiceportal.agreements.document.check.Intact;
import org.practiceportal.agreements.document.paper.SignedFileUpdate;
import org.practiceportal.agreements.document.proof.LongTermProof;
import org.practiceportal.agreements.document.text.Letterhead;
import org.practiceportal.agreements.policy.EveryWord;
import org.practiceportal.api.AsksTheMachine;

/** A program that makes one document of every kind and takes it through every kind of revision, on whatever machine it runs. */
public final class Elsewhere {

    private static final Instant LATER = SampleDocument.SEALED.plusSeconds(60);
    /** What takes the places of a time stamp and of evidence where no two of them are the same. */
    private static final byte[] ALWAYS_THE_SAME = "always the same".repeat(100).getBytes(StandardCharsets.US_ASCII);

    private Elsewhere() {}

    /** @param arguments a folder for the files, and a file with a key that gives the same seal for the same bytes */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var key = SealKey.from(Files.readAllBytes(Path.of(arguments[1])), Authority.PASSWORD);
        Files.writeString(folder.resolve("machine.txt"), machine());
        write(folder.resolve("same"), same(key));
        write(folder.resolve("signed"), signed());
    }

    /** Its language, how it spells a number, its zone and its character set. */
    @AsksTheMachine("to know that the test ran where it should")
    private static String machine() {
        return Locale.getDefault().toLanguageTag() + " " + "%d %s %s".formatted(2026,
                java.time.ZoneId.systemDefault(), java.nio.charset.Charset.defaultCharset());
    }

    /** Files in which nothing is random. */
    public static Map<String, byte[]> same(SealKey key) {
        var typesetter = new Typesetter();
        var files = new TreeMap<String, byte[]>();
        var documents = Map.of("drawn", SampleDocument.drawnWithLogo(), "spanish",
                SampleDocument.inSpanish(), "everything", SampleDocument.withEverything(), "paper",
                SampleDocument.partlyOnPaper(), "assented", SampleDocument.assented(), "short",
                SampleDocument.veryShort(), "long", SampleDocument.veryLong(2), "writings",
                SampleDocument.saying("محمد علي حسن", SampleText.IN_MANY_WRITINGS));
        documents.forEach((name, document) -> files.put(name + ".pdf",
                typesetter.sealed(document, key, SampleDocument.SEALED)));
        files.put("unsealed.pdf", typesetter.unsealed(SampleDocument.inEnglish()));
        files.put("draft.pdf", typesetter.draft(SampleText.english(), new Letterhead("Lindenhof", null), "M. L."));
        files.put("hand.pdf", TypesetterTest.formForHand());
        files.put("amendment.pdf", typesetter.sealed(
                AmendmentDocumentTest.amendment("es", AmendmentDocumentTest.church(), List.of("Coro")), new Seal(key),
                SampleDocument.SEALED));
        files.put("revised.pdf", revised(files.get("everything.pdf"), key));
        files.put("words.txt", EveryWord.said().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** Each kind of revision, twice. */
    private static byte[] revised(byte[] sealed, SealKey key) {
        var file = sealed;
        for (int i = 0; i < 2; i++) {
            file = stamped(file);
            var evidence = Arrays.copyOf(ALWAYS_THE_SAME, 700 + i);
            file = new SignedFileUpdate(file).evidence(List.of(evidence), List.of(evidence), List.of(evidence));
            file = i == 0 ? SampleKey.countersigned(file, key) : file;
        }
        return file;
    }

    private static byte[] stamped(byte[] file) {
        var gap = new SignedFileUpdate(file).timeStamp(ALWAYS_THE_SAME.length);
        // Asking what is covered writes that into the file.
        gap.covered();
        return gap.filled(ALWAYS_THE_SAME);
    }

    /** The life of an agreement and of an amendment with a new key and a time-stamp service; the last has all that came before. */
    private static Map<String, byte[]> signed() throws Exception {
        var key = SealKey.from(
                SealKey.make(Authority.PASSWORD, Instant.parse("2026-10-01T00:00:00Z"), new SecureRandom()),
                Authority.PASSWORD);
        key.mustBeValidAt(SampleDocument.SEALED);
        var files = new TreeMap<String, byte[]>();
        var amendment = AmendmentDocumentTest.amendment("en", AmendmentDocumentTest.church(), List.of("Choir"));
        try (var bureau = new Bureau("secp256r1", LATER)) {
            revise(files, "amendment", new Typesetter().sealed(amendment, new Seal(key), SampleDocument.SEALED), key,
                    bureau.longTermProof());
            revise(files, "agreement",
                    new Typesetter().sealed(SampleDocument.withEverything(), key, SampleDocument.SEALED), key,
                    bureau.longTermProof());
        }
        return files;
    }

    private static void revise(Map<String, byte[]> files, String name, byte[] sealed, SealKey key,
            LongTermProof longTermProof)
            throws IOException {
        var stamped = longTermProof.stamped(sealed).file();
        var evidenced = longTermProof.evidenced(stamped);
        var countersigned = SampleKey.countersigned(evidenced, key);
        var archived = longTermProof.stamped(longTermProof.evidenced(longTermProof.stamped(countersigned).file()))
                .file();
        var all = List.of(sealed, stamped, evidenced, countersigned, archived);
        for (int i = 0; i < all.size(); i++) {
            files.put(name + "-" + i + ".pdf", Intact.of(all.get(i)).file());
        }
    }

    static void write(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
