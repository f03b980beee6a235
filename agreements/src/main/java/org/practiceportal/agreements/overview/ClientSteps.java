package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.InvitationState;
import org.practiceportal.agreements.acknowledgement.Update;
import org.practiceportal.agreements.amendment.Amendment;
import org.practiceportal.agreements.document.archive.InvitationHistories;
import org.practiceportal.agreements.document.archive.InvitationHistory;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationDecision;
import org.practiceportal.agreements.invitation.InvitationDecisions;
import org.practiceportal.agreements.invitation.ReconsentReason;
import org.practiceportal.agreements.invitation.Reminder;
import org.practiceportal.agreements.invitation.Reminders;

/** Reads what a therapist sees of the way with one client. */
@ApplicationScoped
class ClientSteps {

    @Inject
    InvitationHistories histories;

    @Inject
    InvitationDecisions decisions;

    @Inject
    Reminders reminders;

    /** What came of each of these. */
    @Transactional
    public List<Step> of(List<InvitationState> states) {
        // Mostly there is nothing more than what the states know already.
        var decided = decisions.of(invitations(states, state -> state.openness().isDecidedAnew()));
        var reminded = reminders.of(invitations(states, InvitationState::reminded));
        return histories.of(states).stream().map(history -> new Step(history, sections(history.state()),
                decided.getOrDefault(history.invitation().id(), history.state().openness().decided().stream().toList()),
                reminded.getOrDefault(history.invitation().id(), List.of()))).toList();
    }

    private static List<Invitation> invitations(List<InvitationState> states, Predicate<InvitationState> which) {
        return states.stream().filter(which).map(InvitationState::invitation).toList();
    }

    private static List<SectionLine> sections(InvitationState state) {
        return state.invitation().version().text().sections().stream().map(section -> {
            var answer = state.answers().get(section.key());
            return new SectionLine(section.title(), answer != null && answer.isRead(),
                    answer != null && answer.isTalk(), answer == null ? "" : answer.wishes());
        }).toList();
    }

    /**
     * One invitation, what came of it, and how far the client is with each section.
     *
     * @param decisions what one of the two decided about it, the newest first
     * @param reminders likewise
     */
    public record Step(InvitationHistory history, List<SectionLine> sections, List<InvitationDecision> decisions,
            List<Reminder> reminders) {

        public Invitation invitation() {
            return history.invitation();
        }

        /** Why it asks for what was signed before; {@code null} if it does not. */
        public ReconsentReason reconsent() {
            return history.state().reconsent();
        }

        /** {@code null} before signing. */
        public Acknowledgement signed() {
            return history.signed();
        }

        /** What both signed later, the newest first. */
        public List<Amendment> amended() {
            return history.amended().reversed();
        }

        public boolean isSealed() {
            return history.isSealed();
        }

        /** Whether the copy of an amendment is there. */
        public boolean isSealed(Amendment amendment) {
            return history.isSealed(amendment.id());
        }

        /** Whether others who sign it together have not yet. */
        public boolean isWaiting() {
            return signed() != null && !isSealed() && !history.state().complete();
        }

        /** Whether the copy is being made. */
        public boolean isSealing() {
            return signed() != null && !isSealed() && history.state().complete();
        }

        /** What was published since; {@code null} if nothing was. */
        public Update update() {
            return history.update();
        }

        /** When the client said they have seen that; {@code null} before. */
        public Instant noticed() {
            return update() == null
                    ? null
                    : history.noticed().stream()
                            .filter(seen -> seen.version().id().equals(update().latest().id()))
                            .map(seen -> seen.noticedAt()).findFirst().orElse(null);
        }

        /** Key of the words that say what was published. */
        public String updateWords() {
            return update().isMaterial() ? "client.update.material" : "client.update.minor";
        }

        /** Key of the words that say whether they have. */
        public String noticedWords() {
            return noticed() == null ? "client.update.yet" : "client.update.noticed";
        }

        /** The kind of mark that shows whether they have. */
        public String noticedMark() {
            return noticed() == null ? "yet" : "done";
        }

        /** Key of the words that say how it was signed. */
        public String signedWords() {
            return signed().isOnPaper() ? "client.signed.paper" : "client.signed";
        }

        /** Key of the words for an invitation that was not signed: why it will not be, or that it can be. */
        public String unsignedWords() {
            return history.state().isCurrent()
                    ? history.state().end().map(end -> "client.unsigned." + end.getKey()).orElse("client.unsigned")
                    : "client.unsigned.replaced";
        }

        /** Whether the client can sign it now. */
        public boolean isOpen() {
            return signed() == null && history.state().isCurrent() && history.state().end().isEmpty();
        }

        /** {@code null} without one. */
        public LocalDate lastDay() {
            var lastDay = history.state().openness().lastDay();
            return lastDay == null ? null : lastDay.getDay();
        }

        /** {@code null} without one. */
        public LocalDate due() {
            return invitation().due().orElse(null);
        }

        /** Sections with a wish of the client's own. */
        public List<SectionLine> wishes() {
            return sections.stream().filter(line -> !line.wishes().isEmpty()).toList();
        }

        public long read() {
            return sections.stream().filter(SectionLine::read).count();
        }

        /** The kind of mark for how far they read. */
        public String mark() {
            return sections.stream().anyMatch(SectionLine::talk) ? "talk" : read() > 0 ? "done" : "yet";
        }
    }

    /** How far the client is with one section, and what they wish there in their own words; may be empty. */
    public record SectionLine(String title, boolean read, boolean talk, String wishes) {

        /** The kind of mark that shows it; empty while it is open. */
        public String mark() {
            return talk ? "talk" : read ? "done" : "";
        }

        /** Key of the words that say it. */
        public String words() {
            return "client.section." + (mark().isEmpty() ? "open" : mark());
        }
    }
}
