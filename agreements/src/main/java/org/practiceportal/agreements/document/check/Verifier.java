package org.practiceportal.agreements.document.check;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.practiceportal.api.AsksTheMachine;

/**
 * Checks one file on a machine that knows nothing of the portal. What it says and how it exits stands in
 * {@code docs/reference/verifier.md}.
 */
public final class Verifier {

    private static final int USAGE = 64;
    private static final int NOT_READABLE = 66;

    private final PrintStream out;

    private Verifier(PrintStream out) {
        this.out = out;
    }

    /** Exits with a number that says what was found. */
    public static void main(String[] arguments) {
        System.exit(new Verifier(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run(List.of(arguments)));
    }

    /**
     * @param out gets the words
     * @return what the command exits with
     */
    public static int run(PrintStream out, String... arguments) {
        return new Verifier(out).run(List.of(arguments));
    }

    private int run(List<String> arguments) {
        var options = CommandOptions.read(arguments);
        var words = new VerifierWords(options.language().orElseGet(Verifier::readersLanguage));
        if (!options.isComplete()) {
            out.println(words.get("verifier.usage"));
            return USAGE;
        }
        try {
            var trusted = new TrustedCertificates(certificates(options.all("certificate")),
                    certificates(options.all("signer")),
                    certificates(options.all("time-authority")));
            byte[] file;
            try (var in = Files.newInputStream(options.file())) {
                file = in.readNBytes(Examination.MOST_BYTES + 1);
            }
            return tell(Verdict.on(file, trusted, options.one("sha256"), options.one("text-sha256")), words);
        } catch (IOException | CertificateException e) {
            out.println(words.get("verifier.unreadable", e.getMessage()));
            return NOT_READABLE;
        }
    }

    @AsksTheMachine("Whoever types the command reads what their machine speaks.")
    private static Locale readersLanguage() {
        return Locale.getDefault();
    }

    private int tell(Verdict verdict, VerifierWords words) {
        var key = "verify." + verdict.finding().name().toLowerCase(Locale.ROOT);
        out.println(words.get(key));
        out.println(words.get(key + ".detail"));
        out.println();
        verdict.checks().forEach(check -> out.println(words.get("verifier.mark." + check.answer()) + " "
                + words.get("verifier.check." + check.what())));
        if (!verdict.marks().isEmpty()) {
            out.println();
            out.println(words.get("verify.marks"));
            verdict.marks().forEach(mark -> out.println("  " + words.mark(mark)));
        }
        verdict.data().ifPresent(data -> out.println("\n" + words.get("verifier.text", data.textSha256())));
        out.println("\n" + words.get("verifier.file", verdict.sha256()));
        return verdict.exit();
    }

    private static List<X509Certificate> certificates(List<String> files) throws IOException, CertificateException {
        var certificates = new ArrayList<X509Certificate>();
        for (var file : files) {
            try (var in = Files.newInputStream(Path.of(file))) {
                for (var each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                    certificates.add((X509Certificate) each);
                }
            }
        }
        if (!files.isEmpty() && certificates.isEmpty()) {
            throw new CertificateException(files.getFirst());
        }
        return certificates;
    }
}
