package org.practiceportal.agreements.document.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.document.SampleDocument;
import org.practiceportal.agreements.document.SampleText;
import org.practiceportal.agreements.document.check.Finding;

/** Whatever is kept from document to document, all threads use at once. */
class ManyThreadsTest {

    private final Typesetter typesetter = new Typesetter();

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        var alone = typesetter.unsealed(SampleDocument.inEnglish());
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<byte[]> job = () -> typesetter.unsealed(SampleDocument.inEnglish());
            for (var page : threads.invokeAll(Collections.nCopies(80, job))) {
                assertArrayEquals(alone, page.get());
            }
        }
    }

    /** A signature differs each time; what is under it does not, and each holds. */
    @Test
    void threadsShareTheSeal() throws Exception {
        var seal = new Seal(SampleKey.KEY);
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<byte[]> job = () -> typesetter.sealed(SampleDocument.inEnglish(), seal, SampleDocument.SEALED);
            for (var sealed : threads.invokeAll(Collections.nCopies(40, job))) {
                assertEquals(SampleKey.SEALED.length, sealed.get().length);
                assertEquals(Finding.SEALED, SampleKey.keeping(Set.of(), Set.of()).check(sealed.get(), "").finding());
            }
        }
    }

    @Test
    void threadsShareTheFontsOfAllWritings() throws Exception {
        var document = SampleDocument.saying("محمد علي حسن", SampleText.IN_MANY_WRITINGS);
        var alone = typesetter.unsealed(document);
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<byte[]> job = () -> typesetter.unsealed(document);
            for (var page : threads.invokeAll(Collections.nCopies(24, job))) {
                assertArrayEquals(alone, page.get());
            }
        }
    }
}
