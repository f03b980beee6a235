package org.practiceportal.agreements.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.practiceportal.agreements.document.check.FoundSignature;
import org.practiceportal.agreements.document.check.SealCheck;

/** Tells anybody who holds a file whether it is one of ours and untouched. It names nobody and keeps nothing. */
@Named
@RequestScoped
public class VerifyView {

    private static final String ID = "[A-Za-z0-9-]{8,64}";

    @Inject
    FileChecking fileChecking;

    @Inject
    org.practiceportal.api.Practice practice;

    private Part file;
    private String asked = "";
    private boolean busy;
    private SealCheck.Answer answer;

    public void check() throws IOException {
        if (file != null) {
            var found = fileChecking.check(file::getInputStream, asked.matches(ID) ? asked : "");
            answer = found.orElse(null);
            busy = found.isEmpty();
        }
    }

    /** End of the keys of the words for what was found; {@code null} before a file was checked. */
    public String getFinding() {
        return answer == null ? null : key(answer.finding());
    }

    /** Key of the words on the button. */
    public String getChecking() {
        return answer == null ? "verify.check" : "verify.again";
    }

    /** How the answer looks: good, to be careful about, or bad. */
    public String getKind() {
        var state = answer.finding().state();
        return switch (state) {
            case GENUINE, EARLIER -> "done";
            case ALTERED -> "loss";
            default -> "info";
        };
    }

    /** Whether there is something more to tell, as the file was sealed here. */
    public boolean isOurs() {
        return answer != null && !answer.marks().isEmpty();
    }

    /** Whose seal it is then. */
    public String getPractice() {
        return practice.name();
    }

    public List<FoundSignature> getMarks() {
        return answer.marks();
    }

    /** Ends of keys. */
    public List<String> getSince() {
        return answer.since().stream().distinct().map(VerifyView::key).toList();
    }

    /** End of the key of the words for a mark. */
    public String kindOf(FoundSignature foundSignature) {
        return key(foundSignature.kind()) + (foundSignature.known() ? "" : ".unknown");
    }

    /** Key of the words for when a mark was made. */
    public String timeOf(FoundSignature foundSignature) {
        if (foundSignature.at() == null) {
            return "verify.mark.noTime";
        }
        return foundSignature.trusted() ? "verify.mark.trusted" : "verify.mark.untrusted";
    }

    public boolean isBusy() {
        return busy;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** The id of the document whose code led here; it came with the part of the address that no server sees. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked == null ? "" : asked;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
