package org.practiceportal.agreements.policy.editing;

import java.time.Instant;
import java.util.Locale;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.draft.TopicDraft;
import org.practiceportal.agreements.policy.version.DraftRevision;
import org.practiceportal.agreements.policy.version.DraftRevision.Act;
import org.practiceportal.agreements.policy.version.DraftSpot;
import org.practiceportal.api.Text;

/**
 * A step of a draft's history in words.
 *
 * @param what what was done then
 */
public record DraftRevisionLine(String id, Text what, Instant at) {

    static DraftRevisionLine of(DraftRevision step) {
        return new DraftRevisionLine(step.id(), what(step), step.madeAt());
    }

    private static Text what(DraftRevision step) {
        if (step.act() != Act.WRITTEN) {
            return Text.of(Typed.BUNDLE, "history.act." + step.act().name().toLowerCase(Locale.ROOT));
        }
        if (step.topic().isEmpty()) {
            return Text.of(Typed.BUNDLE, step.spot().equals(DraftSpot.ORDER) ? "history.order" : "history.several");
        }
        var title = title(step.draft(), step.topic());
        if (title.isEmpty()) {
            return Text.of(Typed.BUNDLE, "history.own");
        }
        return Text.of(Typed.BUNDLE,
                step.spot().equals(DraftSpot.INCLUDED) ? "history.included" : "history.changed", title);
    }

    /** Empty for a topic of the therapist's own that was not there yet, or had no title. */
    private static String title(PolicyDraft draft, String topic) {
        return draft.catalogue().find(topic).map(known -> known.title())
                .orElseGet(() -> draft.topics().stream().filter(own -> own.key().equals(topic)).findFirst()
                        .map(TopicDraft::title).orElse(""));
    }
}
