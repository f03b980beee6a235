package org.practiceportal.agreements.document.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practiceportal.agreements.document.SampleDocument;
import org.practiceportal.agreements.document.Tool;

class SealKeyTest {

    private static final Instant NOW = Instant.parse("2026-10-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aKeyIsMadeOnceAndFoundAgain() throws Exception {
        var first = file().key(Optional.empty());
        assertEquals(first.certificate(), file().key(Optional.empty()).certificate());
        assertTrue(Files.exists(folder.resolve("keys/seal.p12.password")));
    }

    @Test
    void onlyTheOwnerMayReadKeyAndPassword() throws Exception {
        file().key(Optional.empty());
        for (var name : new String[]{"seal.p12", "seal.p12.password"}) {
            assertEquals("rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys").resolve(name))));
        }
        Files.setPosixFilePermissions(folder.resolve("keys/seal.p12"), PosixFilePermissions.fromString("rw-r--r--"));
        assertTrue(refusal(Optional.empty()).contains("Others may read"));
    }

    @Test
    void instancesThatStartAtOnceEndWithOneKey() throws Exception {
        try (var threads = Executors.newFixedThreadPool(5)) {
            Callable<SealKey> start = () -> file().key(Optional.empty());
            var keys = threads.invokeAll(Collections.nCopies(5, start)).stream().map(f -> f.resultNow().certificate())
                    .collect(Collectors.toSet());
            assertEquals(1, keys.size());
        }
        try (var files = Files.list(folder.resolve("keys"))) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void aConfiguredPasswordIsKeptNowhere() {
        file().key(Optional.of("from outside"));
        assertFalse(Files.exists(folder.resolve("keys/seal.p12.password")));
        assertTrue(refusal(Optional.of("another")).contains("wrong password"));
        assertTrue(refusal(Optional.empty()).contains("no password"));
    }

    @Test
    void whatIsNoKeyIsRefusedInASentence() {
        var refused = assertThrows(IllegalArgumentException.class,
                () -> SealKey.from("no key".getBytes(StandardCharsets.US_ASCII), "x".toCharArray()));
        assertTrue(refused.getMessage().contains("cannot be read"));
    }

    @Test
    void theCertificateNamesNobodyAndLastsTenYears() {
        var certificate = file().key(Optional.empty()).certificate();
        assertEquals("CN=Practice portal seal", certificate.getSubjectX500Principal().getName());
        assertEquals(Instant.parse("2036-10-01T00:00:00Z"), certificate.getNotAfter().toInstant());
    }

    @Test
    void nothingIsSealedOutsideTheCertificatesTime() {
        var key = file().key(Optional.empty());
        var typesetter = new Typesetter();
        for (var at : new String[]{"2026-09-01T00:00:00Z", "2036-11-01T00:00:00Z"}) {
            assertThrows(IllegalStateException.class,
                    () -> typesetter.sealed(SampleDocument.veryShort(), key, Instant.parse(at)));
        }
    }

    @Test
    void sealingLeavesTheDocumentItselfAsItWas() throws Exception {
        var plain = new Typesetter().unsealed(SampleDocument.inEnglish());
        assertEquals(Tool.textOf(plain), Tool.textOf(SampleKey.SEALED));
    }

    private SealKeyFile file() {
        return new SealKeyFile(folder.resolve("keys/seal.p12"), Clock.fixed(NOW, ZoneOffset.UTC), new SecureRandom());
    }

    private String refusal(Optional<String> password) {
        return assertThrows(IllegalArgumentException.class, () -> file().key(password)).getMessage();
    }

    /** One of some hundred signatures is longer than the others. A seal that expected such a one again would hardly ever be made. */
    @Test
    void aSealExpectsTheLengthThatNearlyAllHave() {
        assertEquals(1, IntStream.range(0, 200).map(i -> new Seal(SampleKey.KEY).length()).distinct().count());
    }
}
