package org.practiceportal.agreements.document.paper;

import java.io.IOException;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The field of the seal and a free one for a second signature. They lie off the sheet: seen by verifiers only, so there is
 * nothing to tag and nothing to look at.
 */
final class SealFields {

    /** Where somebody may sign after the seal. */
    static final String FREE = "countersignature";

    /** How far to the left and below the sheet; two fields at the same place are suspicious to some. */
    private static final int SEAL_AT = -4;
    private static final int FREE_AT = -8;
    /** Who signs in a free field changes nothing; whatever else is changed breaks the seal. */
    private static final int SIGNING_ALLOWED = 2;

    private SealFields() {}

    /** @param signature the seal, written here */
    static void add(PdfWriter writer, PdfDictionary signature) throws IOException {
        var seal = writer.getPdfIndirectReference();
        forbidChanges(writer, signature, seal);
        var unseen = PdfTemplate.createTemplate(writer, 1, 1);
        add(writer, "seal", SEAL_AT, unseen).put(PdfName.V, seal);
        add(writer, FREE, FREE_AT, unseen);
        writer.getAcroForm().setSigFlags(3);
        writer.addToBody(signature, seal, false);
    }

    private static void forbidChanges(PdfWriter writer, PdfDictionary signature, PdfIndirectReference seal) {
        var how = new PdfDictionary(PdfName.TRANSFORMPARAMS);
        var reference = new PdfDictionary(PdfName.SIGREF);
        how.put(PdfName.P, new PdfNumber(SIGNING_ALLOWED));
        how.put(PdfName.V, new PdfName("1.2"));
        reference.put(PdfName.TRANSFORMMETHOD, PdfName.DOCMDP);
        reference.put(PdfName.TRANSFORMPARAMS, how);
        signature.put(PdfName.REFERENCE, new PdfArray(reference));
        var permissions = new PdfDictionary();
        permissions.put(PdfName.DOCMDP, seal);
        writer.getExtraCatalog().put(new PdfName("Perms"), permissions);
    }

    /** @return the field, which is written when the sheet is */
    private static PdfFormField add(PdfWriter writer, String name, int at, PdfTemplate look) throws IOException {
        var field = PdfFormField.createSignature(writer);
        field.setFieldName(name);
        field.setUserName(name);
        field.setWidget(new Rectangle(at, at, at + 1, at + 1), PdfAnnotation.HIGHLIGHT_NONE);
        field.setFlags(PdfAnnotation.FLAGS_PRINT | PdfAnnotation.FLAGS_LOCKED);
        field.put(PdfName.P, writer.getCurrentPage());
        field.setAppearance(PdfAnnotation.APPEARANCE_NORMAL, look);
        writer.addAnnotation(field);
        return field;
    }
}
