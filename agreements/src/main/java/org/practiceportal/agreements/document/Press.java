package org.practiceportal.agreements.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.policy.Printable;

/** Prints. */
@ApplicationScoped
public class Press implements Printable {

    byte[] seal(Acknowledgement acknowledgement) {
        throw new IllegalStateException("not yet");
    }

    static String sha256(byte[] pdf) {
        return "";
    }

    @Override
    public List<String> missingFrom(String text) {
        return List.of();
    }
}
