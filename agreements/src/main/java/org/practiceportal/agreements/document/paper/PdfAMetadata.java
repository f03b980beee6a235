package org.practiceportal.agreements.document.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes into a file's catalogue what PDF/A and PDF/UA want to be told: title, language, colours, conformance. */
final class PdfAMetadata {

    private static final String PRODUCER = "Practice portal";

    /** Packed once; nothing changes it, so all threads share it. */
    private static final PdfStream PROFILE = profile();

    private PdfAMetadata() {}

    /** Before the document is opened. */
    static void open(PdfWriter writer) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
    }

    /** Right after it was opened. */
    static void describe(PdfWriter writer, DocumentInfo documentInfo) throws IOException {
        var info = writer.getInfo();
        List.copyOf(info.getKeys()).forEach(info::remove);
        info.put(PdfName.TITLE, text(documentInfo.title()));
        info.put(PdfName.AUTHOR, text(documentInfo.author()));
        info.put(PdfName.PRODUCER, text(PRODUCER));
        if (documentInfo.at() != null) {
            var at = new PdfDate(GregorianCalendar.from(documentInfo.at().atZone(ZoneOffset.UTC)));
            info.put(PdfName.CREATIONDATE, at);
            info.put(PdfName.MODDATE, at);
        }
        info.put(PdfName.FILEID, fileId(documentInfo));
        writer.setXmpMetadata(Xmp.packet(documentInfo, PRODUCER));
        writer.getExtraCatalog().put(PdfName.LANG, text(documentInfo.language()));
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(screenColours(writer)));
    }

    /** The catalogue names the file as data that belongs to the whole document. */
    static void attach(PdfWriter writer, String name, String type, String words, byte[] content) throws IOException {
        var documentInfo = new PdfDictionary();
        documentInfo.put(PdfName.MODDATE, writer.getInfo().get(PdfName.MODDATE));
        var file = PdfFileSpecification.fileEmbedded(writer, null, name, content, type, documentInfo,
                PdfStream.BEST_SPEED);
        file.put(PdfName.DESC, text(words));
        file.put(new PdfName("AFRelationship"), new PdfName("Data"));
        writer.addFileAttachment(words, file);
        writer.getExtraCatalog().put(new PdfName("AF"), new PdfArray(file.getReference()));
    }

    static PdfString text(String words) {
        return new PdfString(words, PdfObject.TEXT_UNICODE);
    }

    /** From what the file is about, where OpenPDF would take the clock. */
    private static PdfObject fileId(DocumentInfo documentInfo) {
        var id = (documentInfo.identifier() + documentInfo.footer()).getBytes(StandardCharsets.UTF_8);
        return PdfEncryption.createInfoId(id, id);
    }

    private static PdfStream profile() {
        var profile = new PdfStream(Srgb.profile());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        return profile;
    }

    private static PdfDictionary screenColours(PdfWriter writer) throws IOException {
        var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, text("sRGB"));
        intent.put(PdfName.INFO, text("sRGB IEC 61966-2-1"));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(PROFILE).getIndirectReference());
        return intent;
    }
}
