package org.practiceportal.agreements.document.paper;

import java.time.Instant;
import org.practiceportal.api.PaperSize;

/**
 * What a file says about itself, beside its pages.
 *
 * @param language   BCP 47 tag
 * @param identifier written in clear, so that the file can be recognised unopened; empty for none
 * @param at         when the document came about, or {@code null} if that means nothing
 * @param footer     at the foot of each page
 * @param pages      the words for "page {0} of {1}"
 * @param mark       across each page, in pale letters; empty for none
 * @param size       of the sheets
 */
public record DocumentInfo(String title, String author, String language, String identifier, Instant at, String footer,
        String pages, String mark, PaperSize size) {}
