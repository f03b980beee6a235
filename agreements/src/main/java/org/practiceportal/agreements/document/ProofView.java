package org.practiceportal.agreements.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;

/** How far the copies on a page are proved, in plain words, wherever one is shown; and the therapist's button for one step of it. */
@Named
@RequestScoped
public class ProofView {

    @Inject
    CurrentUser user;

    @Inject
    SealedCopies copies;

    @Inject
    Proofs proofs;

    @Inject
    Countersigning countersigning;

    @Inject
    Countersignings countersignings;

    private final Map<String, Optional<Proof>> known = new HashMap<>();
    private Boolean wanted;

    /**
     * One plain sentence.
     *
     * @param kind of the mark before it; empty while something is waited for
     */
    public record Line(String kind, Text text) {}

    /** @param copy as the address of the download has it; nobody but its client and therapist may ask */
    public List<Line> lines(String copy) {
        return proof(copy).map(ProofView::said).orElse(List.of());
    }

    /** Whether the therapist is asked to countersign it. */
    public boolean isCountersignable(String copy) {
        return isWanted() && user.person().is(Role.THERAPIST)
                && proof(copy).filter(proof -> proof.countersigned() == null).isPresent();
    }

    public void countersign(String copy) {
        countersigning.countersign(user.as(Role.THERAPIST), copy);
        known.clear();
    }

    private boolean isWanted() {
        if (wanted == null) {
            wanted = countersignings.areWanted();
        }
        return wanted;
    }

    private Optional<Proof> proof(String copy) {
        return known.computeIfAbsent(copy, id -> proofs.of(copies.acknowledgement(user.person(), id)));
    }

    private static List<Line> said(Proof proof) {
        var lines = new ArrayList<Line>();
        lines.add(line("done", "sealed", proof.sealedAt()));
        if (proof.time() != null) {
            lines.add(line("done", "time", proof.time(), proof.by()));
        }
        if (proof.countersigned() != null) {
            lines.add(line("done", "countersigned", proof.countersigned(), proof.therapist()));
        }
        if (proof.pending()) {
            lines.add(line("", proof.time() == null ? "pending" : "pending.again"));
        }
        return lines;
    }

    private static Line line(String kind, String key, Object... arguments) {
        return new Line(kind, Text.of(Typed.BUNDLE, "proof." + key, arguments));
    }
}
