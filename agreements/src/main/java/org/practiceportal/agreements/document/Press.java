package org.practiceportal.agreements.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.practiceportal.agreements.document.paper.Letters;
import org.practiceportal.agreements.policy.AgreementText;
import org.practiceportal.agreements.policy.Printable;

/**
 * Prints and seals with the practice's key. The key lies in {@code portal.seal.file}, by default in the data directory;
 * instances that share the work share that file. A key that cannot be used stops the start with one sentence.
 */
@ApplicationScoped
public class Press implements Printable {

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.data.dir")
    String dataDirectory;

    @Inject
    @ConfigProperty(name = "portal.seal.file")
    Optional<String> file;

    @Inject
    @ConfigProperty(name = "portal.seal.password")
    Optional<String> password;

    private final Typesetter typesetter = new Typesetter();
    private SealKey key;

    @PostConstruct
    void open() {
        var path = file.map(Path::of).orElseGet(() -> Path.of(dataDirectory, "seal.p12"));
        key = new SealKeyFile(path, clock, new SecureRandom()).key(password);
    }

    /** Being here is enough: the key is looked at before anybody signs. */
    void start(@Observes Startup started) {}

    byte[] sealed(AgreementDocument document) {
        return typesetter.sealed(document, key, clock.instant());
    }

    byte[] draft(AgreementText text, Practice practice, String therapist) {
        return typesetter.draft(text, practice, therapist);
    }

    byte[] forHand(PaperForm form) {
        return form.print();
    }

    SealKey key() {
        return key;
    }

    @Override
    public List<String> missingFrom(String text) {
        return Letters.missingFrom(text);
    }
}
