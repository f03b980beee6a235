package org.practiceportal.agreements.document;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.practiceportal.agreements.document.Blocks.Block;

/** One agreement of five pages, by ours (tagged, archival, sealed) and by others (neither). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 6, time = 2)
@Fork(1)
public class SealedCopyBenchmark {

    private final Typesetter typesetter = new Typesetter();
    private final Seal seal = new Seal(SampleKey.KEY);
    private AgreementDocument document;
    private List<Block> blocks;
    private String html;
    private Floor floor;

    @Setup
    public void open() throws IOException {
        document = SampleDocument.inEnglish();
        blocks = Blocks.of(document);
        html = HtmlPages.html(blocks);
        floor = new Floor(SampleKey.SEALED, SampleKey.KEY);
    }

    @Benchmark
    public byte[] sealed() {
        return typesetter.sealed(document, seal, SampleDocument.SEALED);
    }

    @Benchmark
    public byte[] unsealed() {
        return typesetter.unsealed(document);
    }

    @Benchmark
    public byte[] pdfBox() throws IOException {
        return PdfBoxPages.of(blocks);
    }

    @Benchmark
    public byte[] openHtmlToPdf() throws IOException {
        return HtmlPages.of(html);
    }

    @Benchmark
    public int floor() throws Exception {
        return floor.reach();
    }
}
