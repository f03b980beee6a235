package org.practiceportal.agreements.acknowledgement;

import java.util.List;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.text.TextChanges;
import org.practiceportal.agreements.policy.version.PolicyVersion;
import org.practiceportal.agreements.policy.version.Weight;

/**
 * What was published after a client had signed.
 *
 * @param signed what they signed
 * @param newer      at least one version of the same policy, the oldest first
 * @param unfinished whether others were to sign it too and have not, so that only the newest can still be signed by all
 */
public record Update(Invitation signed, List<PolicyVersion> newer, boolean unfinished) {

    public Update {
        newer = List.copyOf(newer);
    }

    public PolicyVersion latest() {
        return newer.getLast();
    }

    /** Whether the client is asked to agree again; otherwise they are only told. */
    public boolean isMaterial() {
        return unfinished || newer.stream().anyMatch(version -> version.weight() == Weight.MATERIAL);
    }

    /** What the therapist says about it; may be empty. */
    public List<String> reasons() {
        return newer.stream().map(PolicyVersion::reason).filter(reason -> !reason.isEmpty()).toList();
    }

    public TextChanges changes() {
        return TextChanges.between(signed.version().text(), latest().text());
    }
}
