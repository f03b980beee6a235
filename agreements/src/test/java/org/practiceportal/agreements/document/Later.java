package org.practiceportal.agreements.document;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.HashMap;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSignature;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;

/** Revisions after the seal, honest and otherwise, as a PDF library writes them. */
final class Later {

    static final Instant AT = SampleDocument.SEALED.plusSeconds(86_400);
    private static final int ROOM = 4096;

    /** What else a revision does. */
    interface Work {
        Work NOTHING = stamper -> {};

        void on(PdfStamper stamper) throws Exception;
    }

    private interface Maker {
        byte[] sign(byte[] covered) throws Exception;
    }

    private Later() {}

    static byte[] signed(byte[] pdf, Identity by, Work work) throws Exception {
        var about = new PdfSignature(PdfName.ADOBE_PPKLITE, new PdfName("ETSI.CAdES.detached"));
        about.put(PdfName.M, new PdfDate(GregorianCalendar.from(AT.atZone(ZoneOffset.UTC))));
        return marked(pdf, about, by::signed, work);
    }

    static byte[] stamped(byte[] pdf, Identity authority, Work work) throws Exception {
        var about = new PdfDictionary(new PdfName("DocTimeStamp"));
        about.put(PdfName.FILTER, PdfName.ADOBE_PPKLITE);
        about.put(PdfName.SUBFILTER, new PdfName("ETSI.RFC3161"));
        return marked(pdf, about, covered -> authority.stamped(covered, AT), work);
    }

    /** Without any signature. */
    static byte[] updated(byte[] pdf, Work work) throws Exception {
        var out = new ByteArrayOutputStream();
        var stamper = new PdfStamper(new PdfReader(pdf), out, null, true);
        stamper.setUpdateMetadata(false);
        work.on(stamper);
        stamper.close();
        return out.toByteArray();
    }

    /** A white box over the first page, and something else on it. */
    static void overlay(PdfStamper stamper) throws Exception {
        var ink = stamper.getOverContent(1);
        ink.setColorFill(Color.WHITE);
        ink.rectangle(60, 300, 480, 300);
        ink.fill();
        ink.beginText();
        ink.setColorFill(Color.BLACK);
        ink.setFontAndSize(BaseFont.createFont(BaseFont.HELVETICA, BaseFont.WINANSI, false), 14);
        ink.showTextAligned(0, "Each session costs 9,999 EUR.", 80, 500, 0);
        ink.endText();
    }

    /** What others need to check a signature in many years. */
    static void dss(PdfStamper stamper, byte[] certificate) throws Exception {
        var writer = stamper.getWriter();
        var stream = new PdfStream(certificate);
        stream.flateCompress();
        var dss = new PdfDictionary(new PdfName("DSS"));
        dss.put(new PdfName("Certs"), new PdfArray(writer.addToBody(stream).getIndirectReference()));
        var catalogue = stamper.getReader().getCatalog();
        catalogue.put(new PdfName("DSS"), writer.addToBody(dss).getIndirectReference());
        stamper.markUsed(catalogue);
    }

    private static byte[] marked(byte[] pdf, PdfDictionary about, Maker maker, Work work) throws Exception {
        var out = new ByteArrayOutputStream();
        var stamper = PdfStamper.createSignature(new PdfReader(pdf), out, null, null, true);
        stamper.setUpdateMetadata(false);
        work.on(stamper);
        var appearance = stamper.getSignatureAppearance();
        appearance.setVisibleSignature(new Rectangle(0, 0, 0, 0), 1, "later" + pdf.length);
        appearance.setAcro6Layers(true);
        appearance.setCryptoDictionary(about);
        var room = new HashMap<PdfName, Integer>();
        room.put(PdfName.CONTENTS, 2 * ROOM + 2);
        appearance.preClose(room);
        byte[] covered;
        try (var in = appearance.getRangeStream()) {
            covered = in.readAllBytes();
        }
        var filled = new PdfDictionary();
        filled.put(PdfName.CONTENTS,
                new PdfString(Arrays.copyOf(maker.sign(covered), ROOM)).setHexWriting(true));
        appearance.close(filled);
        return out.toByteArray();
    }
}
