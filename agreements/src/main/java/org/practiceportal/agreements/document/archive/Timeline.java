package org.practiceportal.agreements.document.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.practiceportal.agreements.acknowledgement.SigningRequest;
import org.practiceportal.agreements.invitation.InvitationDecision;

/** Everything that was asked, signed and told between a therapist and a client, as one chain. */
public final class Timeline {

    private Timeline() {}

    /**
     * The newest first.
     *
     * @param decided what one of the two decided about an invitation, by its id
     */
    public static List<Entry> of(List<InvitationHistory> invitations, List<SigningRequest> wishes,
            Map<String, List<InvitationDecision>> decided) {
        var entries = new ArrayList<Entry>();
        invitations.forEach(history -> decided.getOrDefault(history.invitation().id(), List.of())
                .forEach(decision -> entries.add(Entry.of(Kind.of(decision), decision.getDecidedAt(),
                        history.invitation().version().number()))));
        invitations.forEach(history -> add(entries, history));
        wishes.forEach(signingRequest -> entries.add(Entry.of(Kind.of(signingRequest), signingRequest.getAskedAt(),
                signingRequest.invitation().version().number())));
        return entries.stream().sorted(Comparator.comparing(Entry::at).reversed()).toList();
    }

    private static void add(List<Entry> entries, InvitationHistory history) {
        var number = history.invitation().version().number();
        entries.add(Entry.of(Kind.ASKED, history.invitation().invitedAt(), number));
        if (history.signed() != null) {
            var signed = history.signed();
            entries.add(new Entry(signed.isOnPaper() ? Kind.PAPER_SIGNED : Kind.SIGNED, signed.signedAt(), number,
                    signed.id(), history.isSealed()));
        }
        history.amended().forEach(amendment -> entries.add(new Entry(Kind.AMENDED, amendment.getSignedAt(), number,
                amendment.id(), history.isSealed(amendment.id()))));
        if (history.update() != null) {
            history.update().newer().forEach(
                    version -> entries.add(Entry.of(Kind.PUBLISHED, version.publishedAt(), version.number())));
        }
        history.noticed().forEach(
                seen -> entries.add(Entry.of(Kind.NOTICED, seen.noticedAt(), seen.version().number())));
    }

    /** What happened. */
    public enum Kind {
        ASKED("asked"),
        SIGNED("signed"),
        PAPER_SIGNED("paperSigned"),
        AMENDED("amended"),
        PUBLISHED("published"),
        NOTICED("noticed"),
        WITHDRAWN("withdrawn"),
        PAPER("paper"),
        TIME("time"),
        MISTAKE("mistake"),
        ALONE("alone"),
        TAKEN_BACK("takenBack"),
        DECLINED("declined"),
        RESUMED("resumed");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** End of the key of its words. */
        public String getKey() {
            return key;
        }

        private static Kind of(SigningRequest signingRequest) {
            return signingRequest.isWithdrawal() ? WITHDRAWN : valueOf(signingRequest.getKind().name());
        }

        private static Kind of(InvitationDecision decision) {
            return switch (decision.getKind()) {
                case WITHDRAWN -> TAKEN_BACK;
                case DECLINED -> DECLINED;
                case RESUMED -> RESUMED;
            };
        }

        private boolean isSignature() {
            return this == SIGNED || this == PAPER_SIGNED || this == AMENDED;
        }
    }

    /**
     * One thing that happened.
     *
     * @param version its number
     * @param copy    id for the download; {@code null} unless something was signed
     * @param sealed  whether that download is ready
     */
    public record Entry(Kind kind, Instant at, int version, String copy, boolean sealed) {

        private static Entry of(Kind kind, Instant at, int version) {
            return new Entry(kind, at, version, null, false);
        }

        /** The kind of mark before it: what was signed is done. */
        public String mark() {
            return kind.isSignature() ? "done" : "";
        }

        /** Whether it is told here how far its copy is proved; of an agreement that stands elsewhere on the page. */
        public boolean isProofTold() {
            return kind == Kind.AMENDED && sealed;
        }
    }
}
