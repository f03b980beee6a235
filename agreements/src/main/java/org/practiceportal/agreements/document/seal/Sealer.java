package org.practiceportal.agreements.document.seal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.practiceportal.agreements.document.check.Intact;
import org.practiceportal.agreements.document.pages.DocumentWords;
import org.practiceportal.agreements.document.paper.FontCharacters;
import org.practiceportal.agreements.document.paper.SignedFileUpdate;
import org.practiceportal.agreements.document.text.AgreementDocument;
import org.practiceportal.agreements.document.text.AmendmentDocument;
import org.practiceportal.agreements.document.text.Letterhead;
import org.practiceportal.agreements.document.text.PaperForm;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.PrintableCharacters;

/**
 * Prints and seals with the practice's key: one that was brought, in {@code portal.seal.file} or on the token described in
 * {@code portal.seal.pkcs11}, or else the portal's own in the data directory. A key that cannot be used stops the start
 * with one sentence.
 */
@ApplicationScoped
public class Sealer implements PrintableCharacters {

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.data.dir")
    String dataDirectory;

    @Inject
    @ConfigProperty(name = "portal.seal.file")
    Optional<String> file;

    @Inject
    @ConfigProperty(name = "portal.seal.pkcs11")
    Optional<String> token;

    @Inject
    @ConfigProperty(name = "portal.seal.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "portal.seal.alias")
    Optional<String> alias;

    @Inject
    @ConfigProperty(name = "portal.seal.replaces")
    Optional<String> replaces;

    @Inject
    PracticeKey practiceKey;

    private final Typesetter typesetter = new Typesetter();
    private SealKey key;
    private Seal seal;

    @PostConstruct
    void open() {
        StartupFailure.told(this::readKey);
    }

    private void readKey() {
        if (file.isPresent() && token.isPresent()) {
            throw new IllegalArgumentException("portal.seal.file and portal.seal.pkcs11 both name the seal's key; "
                    + "one has to go.");
        }
        key = token.map(Path::of).map(described -> BroughtKey.onToken(described, password, alias))
                .or(() -> file.map(Path::of).map(brought -> BroughtKey.inFile(brought, password, alias)))
                .orElseGet(() -> new SealKeyFile(Path.of(dataDirectory, "seal.p12"), clock, new SecureRandom())
                        .key(password));
        key.mustBeValidAt(clock.instant());
        seal = new Seal(key);
    }

    /**
     * The key is looked at before anybody signs.
     *
     * @throws IllegalStateException with a sentence for the administrator, if another one seals here
     */
    public void begin() {
        StartupFailure.told(() -> practiceKey.require(key.certificate(), replaces));
    }

    /** Whether the certificate is valid now; it was when the portal started. */
    public boolean isReady() {
        return !clock.instant().isAfter(key.certificate().getNotAfter().toInstant());
    }

    /** @throws IllegalStateException with a sentence for the administrator, if the certificate has ended */
    public Intact sealed(AgreementDocument document) {
        var now = clock.instant();
        key.mustBeValidAt(now);
        var copy = Intact.of(typesetter.sealed(document, seal, now));
        if (!copy.tells(document.digest())) {
            throw new IllegalStateException("The data in the file are not those of the text, and it is not kept.");
        }
        return copy;
    }

    /**
     * A sealed file with a second signature.
     *
     * @param therapist for whom
     * @param language  of the document
     */
    public Intact countersigned(byte[] file, String therapist, String language) {
        var now = clock.instant();
        key.mustBeValidAt(now);
        var reason = new DocumentWords(language).get("countersignReason", therapist);
        var gap = new SignedFileUpdate(file).signature(Seal.about(reason, now), seal.length());
        return Intact.of(gap.filled(seal.sign(gap.covered())));
    }

    /** Likewise for an amendment. */
    public Intact sealed(AmendmentDocument document) {
        var now = clock.instant();
        key.mustBeValidAt(now);
        return Intact.of(typesetter.sealed(document, seal, now));
    }

    public byte[] draft(AgreementText text, Letterhead letterhead, String therapist) {
        return typesetter.draft(text, letterhead, therapist);
    }

    public byte[] forHand(PaperForm form) {
        return typesetter.form(form);
    }

    public SealKey key() {
        return key;
    }

    @Override
    public List<String> missingFrom(String text) {
        return FontCharacters.missingFrom(text);
    }
}
