package org.practiceportal.agreements.document.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;

/**
 * What is added at the end of a finished file, so that it stays under its signatures byte for byte. Only for files that
 * this package wrote: a stranger's is never opened. Belongs to one thread and is used up by the method that gives bytes.
 */
public final class SignedFileUpdate {

    private static final PdfName DSS = new PdfName("DSS");

    private final IncrementalUpdate incrementalUpdate;
    private final PdfReader reader;

    public SignedFileUpdate(byte[] file) {
        try {
            reader = new PdfReader(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        incrementalUpdate = new IncrementalUpdate(file, reader);
    }

    /**
     * A signature in the field that the seal left free.
     *
     * @param length bytes that the signature takes
     * @throws IllegalStateException if somebody has signed there
     */
    public Gap signature(PdfDictionary signature, int length) {
        var free = field(SealFields.FREE);
        var field = incrementalUpdate.changed(free);
        if (field.contains(PdfName.V)) {
            throw new IllegalStateException("the free field is taken");
        }
        var slot = new SealSlot(signature, length);
        field.put(PdfName.V, incrementalUpdate.add(signature));
        return new Gap(incrementalUpdate.bytes(), slot);
    }

    /**
     * A time stamp over all of the file, in a field of its own.
     *
     * @param length bytes that the time stamp takes
     */
    public Gap timeStamp(int length) {
        var stamp = new PdfDictionary(new PdfName("DocTimeStamp"));
        stamp.put(PdfName.FILTER, PdfName.ADOBE_PPKLITE);
        stamp.put(PdfName.SUBFILTER, new PdfName("ETSI.RFC3161"));
        var slot = new SealSlot(stamp, length);
        var form = incrementalUpdate.changed(reader.getCatalog().get(PdfName.ACROFORM));
        var fields = form.getAsArray(PdfName.FIELDS);
        var field = newField("time" + fields.size(), -4 * (fields.size() + 1));
        field.put(PdfName.V, incrementalUpdate.add(stamp));
        var last = reader.getPageOrigRef(reader.getNumberOfPages());
        field.put(PdfName.P, IncrementalUpdate.own(last));
        var added = incrementalUpdate.add(field);
        fields.add(added);
        incrementalUpdate.changed(last).getAsArray(PdfName.ANNOTS).add(added);
        return new Gap(incrementalUpdate.bytes(), slot);
    }

    /**
     * What tells in later years whether the certificates were good when they were used; what the file has already is not added
     * again.
     *
     * @param certificates in DER
     * @param lists        certificate revocation lists in DER
     * @param answers      OCSP responses in DER
     */
    public byte[] evidence(Collection<byte[]> certificates, Collection<byte[]> lists, Collection<byte[]> answers) {
        var catalog = incrementalUpdate.changed(reader.getTrailer().get(PdfName.ROOT));
        var before = reader.getCatalog().get(DSS);
        var now = before == null ? new PdfDictionary(DSS) : incrementalUpdate.changed(before);
        add(now, "Certs", certificates);
        add(now, "CRLs", lists);
        add(now, "OCSPs", answers);
        if (before == null) {
            catalog.put(DSS, incrementalUpdate.add(now));
        }
        var extension = new PdfDictionary();
        var extensions = new PdfDictionary();
        extension.put(new PdfName("BaseVersion"), new PdfName("1.7"));
        extension.put(new PdfName("ExtensionLevel"), new PdfNumber(5));
        extensions.put(new PdfName("ESIC"), extension);
        catalog.put(new PdfName("Extensions"), extensions);
        return incrementalUpdate.bytes();
    }

    /** The CMS of each signature and time stamp in the file, in DER. */
    public static List<byte[]> signatures(byte[] file) {
        try {
            var reader = new PdfReader(file);
            return reader.getCatalog().getAsDict(PdfName.ACROFORM).getAsArray(PdfName.FIELDS).getElements().stream()
                    .map(field -> ((PdfDictionary) PdfReader.getPdfObject(field)).getAsDict(PdfName.V))
                    .filter(value -> value != null).map(value -> value.getAsString(PdfName.CONTENTS).getOriginalBytes())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(PdfDictionary dss, String name, Collection<byte[]> what) {
        var key = new PdfName(name);
        var all = dss.contains(key) ? dss.getAsArray(key) : new PdfArray();
        var there = new HashSet<ByteBuffer>();
        if (dss.contains(key)) {
            reader.getCatalog().getAsDict(DSS).getAsArray(key).getElements()
                    .forEach(stream -> there.add(ByteBuffer.wrap(IncrementalUpdate.stream(stream))));
        }
        for (var one : what) {
            if (there.add(ByteBuffer.wrap(one))) {
                var stream = new PdfStream(one);
                stream.flateCompress();
                all.add(incrementalUpdate.add(stream));
            }
        }
        if (all.size() > 0) {
            dss.put(key, all);
        }
    }

    private PdfObject field(String name) {
        return reader.getCatalog().getAsDict(PdfName.ACROFORM).getAsArray(PdfName.FIELDS).getElements().stream()
                .filter(field -> ((PdfDictionary) PdfReader.getPdfObject(field)).getAsString(PdfName.T)
                        .toUnicodeString()
                        .equals(name))
                .findFirst().orElseThrow(() -> new IllegalStateException("the file has no field " + name));
    }

    /** Without width and height, so that there is nothing to show; a little apart from all others. */
    private static PdfDictionary newField(String name, int at) {
        var field = new PdfDictionary(PdfName.ANNOT);
        field.put(PdfName.SUBTYPE, PdfName.WIDGET);
        field.put(PdfName.FT, PdfName.SIG);
        field.put(PdfName.T, new PdfString(name));
        field.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT | PdfAnnotation.FLAGS_LOCKED));
        field.put(PdfName.RECT, new PdfRectangle(new Rectangle(at, at, at, at)));
        return field;
    }

    /** A file in which the place of a signature is still empty. */
    public static final class Gap {

        private final byte[] file;
        private final SealSlot slot;

        private Gap(byte[] file, SealSlot slot) {
            this.file = file;
            this.slot = slot;
        }

        /** What has to be signed. */
        public byte[] covered() {
            return slot.covered(file);
        }

        /**
         * The file with its signature.
         *
         * @throws IllegalStateException if it is not as long as was announced
         */
        public byte[] filled(byte[] signature) {
            slot.put(file, signature);
            return file;
        }
    }
}
