package org.practiceportal.agreements.document.paper;

import java.util.function.Consumer;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The tree of tags that says what everything is: heading, paragraph, list, table. In OpenPDF an element holds either
 * content or other elements, so content goes into leaves only.
 */
final class Tags {

    private final PdfWriter writer;
    private PdfStructureElement here;

    Tags(PdfWriter writer) {
        this.writer = writer;
        here = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    /** A new element at this place of the tree. */
    PdfStructureElement leaf(String name) {
        return new PdfStructureElement(here, new PdfName(name));
    }

    /** A new element; what is added meanwhile goes under it. */
    PdfStructureElement under(String name, Consumer<PdfStructureElement> content) {
        var above = here;
        var element = leaf(name);
        here = element;
        try {
            content.accept(element);
        } finally {
            here = above;
        }
        return element;
    }

    static PdfDictionary attribute(PdfStructureElement element, String owner, String key, PdfObject value) {
        var attribute = new PdfDictionary();
        attribute.put(PdfName.O, new PdfName(owner));
        attribute.put(new PdfName(key), value);
        element.put(PdfName.A, attribute);
        return attribute;
    }

    /** Makes a rectangle of the current page lead somewhere, as part of a Link element. */
    void link(PdfStructureElement element, String address, Rectangle box) {
        var link = PdfAnnotation.createLink(writer, box, PdfAnnotation.HIGHLIGHT_NONE,
                new PdfAction(address));
        link.put(PdfName.BORDER, new PdfArray(new float[]{0, 0, 0}));
        link.put(PdfName.CONTENTS, PdfAMetadata.text(address));
        link.setFlags(PdfAnnotation.FLAGS_PRINT);
        var reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(PdfName.OBJ, link.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        element.getAsArray(PdfName.K).add(reference);
        var key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        link.put(new PdfName("StructParent"), new PdfNumber(key));
        writer.addAnnotation(link);
    }
}
