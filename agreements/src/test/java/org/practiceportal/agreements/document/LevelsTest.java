package org.practiceportal.agreements.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practiceportal.agreements.document.Authority.Use;
import org.practiceportal.agreements.document.paper.SignedFileUpdate;
import org.practiceportal.agreements.document.seal.SampleKey;
import org.practiceportal.agreements.document.seal.SealKey;
import org.practiceportal.agreements.document.seal.Typesetter;

/** What programs that others wrote think of our files after each thing that was added to them. */
class LevelsTest {

    private static final Instant LATER = SampleDocument.SEALED.plusSeconds(60);
    private static final String B = "PAdES-BASELINE-B TOTAL_PASSED";
    private static final String T = "PAdES-BASELINE-T TOTAL_PASSED";
    private static final String LT = "PAdES-BASELINE-LT TOTAL_PASSED";
    private static final String LTA = "PAdES-BASELINE-LTA TOTAL_PASSED";

    @ParameterizedTest
    @ValueSource(strings = {"secp256r1", "RSA-3072"})
    void aBroughtKeyReachesEveryLevel(String kind) throws Exception {
        try (var bureau = new Bureau(kind, LATER)) {
            var leaf = bureau.authority.member(bureau.middle, "Lindenhof", kind, Use.SEAL);
            var key = SealKey.from(leaf.pkcs12("seal"), Authority.PASSWORD);
            var longTermProof = bureau.longTermProof();
            var sealed = new Typesetter().sealed(SampleDocument.veryShort(), key, SampleDocument.SEALED);
            mustSay(List.of(B), sealed, leaf.certificate());
            var stamped = longTermProof.stamped(sealed).file();
            mustSay(List.of(T), stamped, leaf.certificate(), bureau.root.certificate());
            var evidenced = longTermProof.evidenced(stamped);
            mustSay(List.of(LT), evidenced, bureau.root.certificate());
            var archived = longTermProof.stamped(evidenced).file();
            mustSay(List.of(LTA), archived, bureau.root.certificate());
            var renewed = longTermProof.stamped(longTermProof.evidenced(archived)).file();
            mustSay(List.of(LTA), renewed, bureau.root.certificate());
        }
    }

    static Stream<byte[]> sealed() {
        return Stream.of(SampleKey.SEALED, SampleKey.AMENDMENT);
    }

    @ParameterizedTest
    @MethodSource("sealed")
    void aCountersignatureLeavesTheFirstValidAndReachesEveryLevelToo(byte[] sealed) throws Exception {
        try (var bureau = new Bureau("secp256r1", LATER)) {
            var trusted = new X509Certificate[]{SampleKey.KEY.certificate(), bureau.root.certificate()};
            var twice = countersigned(sealed);
            mustSay(List.of(B, B), twice, trusted);
            var said = Tool.says(twice, "pdfsig", "@");
            assertEquals(2, said.split("Signature is Valid", -1).length - 1, said);
            assertTrue(said.split("Signature #2")[1].contains("Total document signed"), said);
            bureau.onlyLists = true;
            var longTermProof = bureau.longTermProof();
            var all = longTermProof.stamped(longTermProof.evidenced(longTermProof.stamped(twice).file())).file();
            mustSay(List.of(LTA, LTA), all, trusted);
            assertArrayEquals(sealed, Arrays.copyOf(all, sealed.length));
            assertThrows(IllegalStateException.class, () -> countersigned(all));
        }
    }

    /** The usual policy only warns of that, and passes the file all the same. */
    @Test
    void theStrictPolicyHoldsAnOverlayAgainstAFile() throws Exception {
        var overlaid = Later.updated(SampleKey.SEALED, Later::overlay);
        var said = EuropeanValidator.strict(overlaid, LATER.plusSeconds(60),
                List.of(SampleKey.KEY.certificate())).says();
        assertEquals("PAdES-BASELINE-B TOTAL_FAILED", said.getFirst());
    }

    @ParameterizedTest
    @MethodSource("sealed")
    void everyRevisionStaysAccessibleAndFitForArchives(byte[] sealed) throws Exception {
        try (var bureau = new Bureau("secp256r1", LATER)) {
            var longTermProof = bureau.longTermProof();
            var files = new ArrayList<byte[]>(List.of(sealed));
            files.add(longTermProof.stamped(files.getLast()).file());
            files.add(longTermProof.evidenced(files.getLast()));
            files.add(countersigned(files.getLast()));
            files.add(longTermProof.stamped(files.getLast()).file());
            ValidatorsTest.veraPdf();
            for (var file : files) {
                new ValidatorsTest().veraPdfFindsThemAccessibleAndFitForArchives(file);
                new ValidatorsTest().qpdfFindsNoFault(file);
            }
        }
    }

    @Test
    void theSameFileGetsTheSamePlaceForTheSameStamp() {
        assertArrayEquals(new SignedFileUpdate(SampleKey.SEALED).timeStamp(100).covered(),
                new SignedFileUpdate(SampleKey.SEALED).timeStamp(100).covered());
        assertThrows(IllegalStateException.class,
                () -> new SignedFileUpdate(SampleKey.SEALED).timeStamp(100).filled(new byte[99]));
    }

    private static byte[] countersigned(byte[] file) {
        return SampleKey.countersigned(file, SampleKey.KEY);
    }

    /**
     * Just that, by the usual policy and strictly, without an error, a warning or a change that is not allowed. What was said is
     * kept beside the reports.
     */
    private static void mustSay(List<String> expected, byte[] file, X509Certificate... trusted) throws Exception {
        var said = new EuropeanValidator(file, LATER.plusSeconds(60), List.of(trusted)).says();
        var line = trusted[0].getPublicKey().getAlgorithm() + ", " + file.length + " bytes: " + said;
        Files.write(Files.createDirectories(Path.of("target")).resolve("levels.txt"), List.of(line),
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertEquals(expected, said);
        assertEquals(expected, EuropeanValidator.strict(file, LATER.plusSeconds(60), List.of(trusted)).says());
    }
}
