package org.practiceportal.agreements.document;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.practiceportal.agreements.document.seal.SampleKey;
import org.practiceportal.agreements.document.seal.Seal;
import org.practiceportal.agreements.document.seal.Typesetter;
import org.practiceportal.agreements.document.text.AgreementDocument;

/** Sealed copies of about so many pages: what a page costs stays the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 6, time = 3)
@Fork(1)
public class PagesBenchmark {

    private final Typesetter typesetter = new Typesetter();
    private final Seal seal = new Seal(SampleKey.KEY);

    @Param({"5", "50", "500"})
    private int pages;

    private AgreementDocument document;

    /** As many repeated sections as fill the pages. */
    @Setup
    public void open() {
        var times = 1;
        while (pagesOf(SampleDocument.veryLong(times)) < pages) {
            times = Math.max(times + 1, (int) ((long) times * pages / pagesOf(SampleDocument.veryLong(times))));
        }
        document = SampleDocument.veryLong(times);
        CpuProfiler.unit(pagesOf(document));
    }

    private int pagesOf(AgreementDocument one) {
        var file = new String(typesetter.unsealed(one), java.nio.charset.StandardCharsets.ISO_8859_1);
        return Integer.parseInt(file.replaceFirst("(?s).*/Type/Pages/Count (\\d+).*", "$1"));
    }

    @Benchmark
    public byte[] sealed() {
        return typesetter.sealed(document, seal, SampleDocument.SEALED);
    }
}
