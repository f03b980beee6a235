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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.practiceportal.agreements.document.Blocks.Block;
import org.practiceportal.agreements.document.check.Intact;
import org.practiceportal.agreements.document.seal.SampleKey;
import org.practiceportal.agreements.document.seal.Seal;
import org.practiceportal.agreements.document.seal.Typesetter;
import org.practiceportal.agreements.document.text.AgreementDocument;

/** One agreement of five pages and the page of evidence, by ours (tagged, archival, sealed) and by others (neither). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 6, time = 2)
@Fork(1)
public class SealedCopyBenchmark {

    private final Typesetter typesetter = new Typesetter();
    private final Seal seal = new Seal(SampleKey.KEY);
    /** With a logo and a drawn signature, or with neither. */
    @Param({"drawn", "typed"})
    private String signature;

    private AgreementDocument document;
    private List<Block> blocks;
    private Pictures pictures;
    private String html;
    private Floor floor;
    private Floor floorOfItsOwn;

    @Setup
    public void open() throws IOException {
        document = signature.equals("drawn") ? SampleDocument.drawnWithLogo() : SampleDocument.inEnglish();
        blocks = Blocks.of(document);
        pictures = Pictures.of(document);
        html = HtmlPages.html(blocks, pictures);
        floor = new Floor(sealed(), SampleKey.KEY, true);
        floorOfItsOwn = new Floor(sealed(), SampleKey.KEY, false);
    }

    @Benchmark
    public byte[] sealed() {
        return typesetter.sealed(document, seal, SampleDocument.SEALED);
    }

    /** As it is kept: sealed and read back. */
    @Benchmark
    public Intact kept() {
        return Intact.of(sealed());
    }

    @Benchmark
    public byte[] unsealed() {
        return typesetter.unsealed(document);
    }

    @Benchmark
    public byte[] pdfBox() throws IOException {
        return PdfBoxPages.of(blocks, pictures, false);
    }

    @Benchmark
    public byte[] pdfBoxSharingFonts() throws IOException {
        return PdfBoxPages.of(blocks, pictures, true);
    }

    @Benchmark
    public byte[] openHtmlToPdf() throws IOException {
        return HtmlPages.of(html);
    }

    @Benchmark
    public int floor() throws Exception {
        return floor.reach();
    }

    @Benchmark
    public int floorOfItsOwn() throws Exception {
        return floorOfItsOwn.reach();
    }
}
