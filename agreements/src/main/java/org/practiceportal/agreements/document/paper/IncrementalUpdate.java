package org.practiceportal.agreements.document.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.openpdf.text.pdf.OutputStreamCounter;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.practiceportal.agreements.Sha256;

/**
 * Objects written after the end of a file, with a table that leads to them and, for all others, to the file before. OpenPDF
 * could do that too, but writes every page anew and a fresh identifier of chance.
 */
final class IncrementalUpdate {

    private static final int ID_LENGTH = 16;

    private final byte[] before;
    private final PdfReader reader;
    private final SortedMap<Integer, PdfObject> objects = new TreeMap<>();
    private int next;

    IncrementalUpdate(byte[] before, PdfReader reader) {
        if (reader.isRebuilt() || reader.isNewXrefType() || before[before.length - 1] != '\n') {
            throw new IllegalStateException("the file was not written here");
        }
        this.before = before;
        this.reader = reader;
        next = reader.getXrefSize();
    }

    /** @return a reference to a new object */
    PdfObject add(PdfObject object) {
        objects.put(next, object);
        return new PdfLiteral(next++ + " 0 R");
    }

    /**
     * The object behind a reference, to be written anew.
     *
     * @return its copy, to be changed
     */
    PdfDictionary changed(PdfObject reference) {
        var number = ((PdfIndirectReference) reference).getNumber();
        return (PdfDictionary) objects.computeIfAbsent(number, n -> own(PdfReader.getPdfObject(reference)));
    }

    byte[] bytes() {
        try {
            var bytes = new ByteArrayOutputStream(before.length + (1 << 14));
            var out = new OutputStreamCounter(bytes);
            out.write(before);
            var table = new StringBuilder("xref\n");
            for (var object : objects.entrySet()) {
                table.append(object.getKey()).append(" 1\n").append(entry(out.getCounter()));
                write(out, object.getKey() + " 0 obj\n");
                object.getValue().toPdf(null, out);
                write(out, "\nendobj\n");
            }
            var start = out.getCounter();
            write(out, table + "trailer\n");
            trailer().toPdf(null, out);
            write(out, "\nstartxref\n" + start + "\n%%EOF\n");
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a stream that the file has. */
    static byte[] stream(PdfObject reference) {
        try {
            return PdfReader.getStreamBytes((PRStream) PdfReader.getPdfObject(reference));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfDictionary trailer() {
        var trailer = new PdfDictionary();
        trailer.put(PdfName.SIZE, new PdfNumber(next));
        for (var kept : new PdfName[]{PdfName.ROOT, PdfName.INFO}) {
            trailer.put(kept, own(reader.getTrailer().get(kept)));
        }
        var id = new PdfArray();
        id.add(own(reader.getTrailer().getAsArray(PdfName.ID).getPdfObject(0)));
        id.add(new PdfString(digest()).setHexWriting(true));
        trailer.put(PdfName.ID, id);
        trailer.put(PdfName.PREV, new PdfNumber(reader.getLastXref()));
        return trailer;
    }

    /** Another identifier for another file, and the same for the same. */
    private byte[] digest() {
        return Arrays.copyOf(Sha256.of(before), ID_LENGTH);
    }

    /** A copy that no longer belongs to a reader: references become plain numbers. */
    static PdfObject own(PdfObject object) {
        return switch (object) {
            case PdfIndirectReference reference -> new PdfLiteral(reference.toString());
            case PRStream stream -> throw new IllegalStateException("streams are not written anew");
            case PdfDictionary dictionary -> {
                var copy = new PdfDictionary();
                dictionary.getKeys().forEach(key -> copy.put(key, own(dictionary.get(key))));
                yield copy;
            }
            case PdfArray array -> {
                var copy = new PdfArray();
                array.getElements().forEach(element -> copy.add(own(element)));
                yield copy;
            }
            case PdfString string -> new PdfString(string.getOriginalBytes()).setHexWriting(true);
            default -> object;
        };
    }

    private static String entry(long offset) {
        return String.format(Locale.ROOT, "%010d 00000 n \n", offset);
    }

    private static void write(OutputStreamCounter out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
