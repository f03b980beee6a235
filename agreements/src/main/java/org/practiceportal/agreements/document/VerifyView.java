package org.practiceportal.agreements.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Tells anybody who holds a file whether it is one of ours and untouched. It names nobody, keeps nothing, and never
 * opens the file as a PDF.
 */
@Named
@RequestScoped
public class VerifyView {

    @Inject
    SealedCopies copies;

    @Inject
    Press press;

    private Part file;
    private SealCheck.Finding finding;

    public void check() throws IOException {
        if (file != null && file.getSize() > 0) {
            try (var in = file.getInputStream()) {
                finding = new SealCheck(List.of(press.key().certificate()), copies)
                        .check(in.readNBytes(SealCheck.MOST_BYTES + 1));
            }
        }
    }

    /** End of the keys of the words for what was found; {@code null} before a file was checked. */
    public String getFinding() {
        return finding == null ? null : finding.name().toLowerCase(Locale.ROOT);
    }

    public boolean isGenuine() {
        return finding == SealCheck.Finding.GENUINE;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
