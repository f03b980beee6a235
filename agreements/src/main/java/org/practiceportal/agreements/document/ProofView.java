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
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.document.archive.Countersigning;
import org.practiceportal.agreements.document.archive.InvitationHistory;
import org.practiceportal.agreements.document.archive.Proof;
import org.practiceportal.agreements.document.archive.Proofs;
import org.practiceportal.agreements.document.archive.SealedCopies;
import org.practiceportal.agreements.document.archive.SignedDocument;
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

    private final Map<String, Optional<Proof>> known = new HashMap<>();

    /**
     * Plain sentences; none before it is sealed.
     *
     * @param copy as the address of the download has it; nobody but its client and therapist may ask
     */
    public List<Text> lines(String copy) {
        return proof(copy).map(ProofView::said).orElse(List.of());
    }

    /** Whether there is a sealed copy; likewise. */
    public boolean isSealed(String copy) {
        return proof(copy).isPresent();
    }

    /** Whose it is need not be asked: the page shows it to its own client only. */
    public void know(Acknowledgement signed) {
        known.put(signed.id(), proofs.of(SignedDocument.of(signed)));
    }

    /** Need not be asked for again: what the page has read already, of what it may show. */
    public void know(InvitationHistory history) {
        if (history.signed() != null) {
            known.put(history.signed().id(), Optional.ofNullable(history.proofs().get(history.signed().id())));
        }
        history.amended().forEach(amendment -> known.put(amendment.id(),
                Optional.ofNullable(history.proofs().get(amendment.id()))));
    }

    /** Whether the therapist is asked to countersign it. */
    public boolean isCountersignable(String copy) {
        return user.person().is(Role.THERAPIST) && proof(copy).filter(Proof::asked).isPresent();
    }

    public void countersign(String copy) {
        countersigning.countersign(user.as(Role.THERAPIST), copy);
        known.clear();
    }

    private Optional<Proof> proof(String copy) {
        return known.computeIfAbsent(copy, id -> proofs.of(copies.signed(user.person(), id)));
    }

    private static List<Text> said(Proof proof) {
        var lines = new ArrayList<Text>();
        lines.add(line("sealed", proof.sealedAt()));
        if (proof.time() != null) {
            lines.add(line("time", proof.time(), proof.by()));
        }
        if (proof.countersigned() != null) {
            lines.add(line("countersigned", proof.countersigned(), proof.therapist()));
        }
        if (proof.pending()) {
            lines.add(line(proof.time() == null ? "pending" : "pending.again"));
        }
        return lines;
    }

    private static Text line(String key, Object... arguments) {
        return Text.of(Typed.BUNDLE, "proof." + key, arguments);
    }
}
