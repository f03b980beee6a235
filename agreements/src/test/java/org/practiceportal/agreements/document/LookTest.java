package org.practiceportal.agreements.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void write() throws Exception {
        Path out = Files.createDirectories(Path.of("/tmp/look"));
        Typesetter t = new Typesetter();
        SealKey key = SealKey.from(
                SealKey.make("x".toCharArray(), Instant.parse("2026-10-01T00:00:00Z"), new SecureRandom()),
                "x".toCharArray());
        Files.write(out.resolve("en.pdf"), t.sealed(SampleDocument.drawnWithLogo(), key, SampleDocument.SEALED));
        Files.write(out.resolve("es.pdf"), t.sealed(SampleDocument.inSpanish(), key, SampleDocument.SEALED));
        Files.write(out.resolve("short.pdf"), t.sealed(SampleDocument.veryShort(), key, SampleDocument.SEALED));
        Files.write(out.resolve("draft.pdf"),
                t.draft(SampleText.english(), SampleDocument.drawnWithLogo().practice(), "Dr. Maya Lindqvist"));
    }
}
