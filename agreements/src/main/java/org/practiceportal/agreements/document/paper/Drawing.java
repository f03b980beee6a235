package org.practiceportal.agreements.document.paper;

import org.openpdf.text.pdf.PdfContentByte;

/** Draws into a box whose lower left corner is the origin. */
interface Drawing {

    void on(PdfContentByte ink);
}
