package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.ClientTaskSource;
import org.practiceportal.agreements.acknowledgement.InvitationState;

/** What is to be read and signed. */
@ApplicationScoped
class ReadingTasks implements ClientTaskSource {

    private static final Duration TOLD_FOR = Duration.ofDays(30);

    @Override
    public Stream<Task> tasks(InvitationState state, Optional<Acknowledgement> holding, String from) {
        var invitation = state.invitation();
        if (state.end().isPresent()) {
            return isTold(state)
                    ? Stream.of(Task.of(TaskKind.ENDED, AgreementsPage.ENDED.at(invitation.id()), from))
                    : Stream.empty();
        }
        if (state.isSigned()) {
            return Stream.empty();
        }
        var sections = invitation.version().text().sections().size();
        var read = state.read();
        return Stream.of(Task.of(read == 0 ? TaskKind.READ : TaskKind.GO_ON,
                AgreementsPage.WELCOME.at(invitation.id()), from).with(read, sections));
    }

    /** Whoever said no knows it, and of a relation its own task tells; what ended without them is told for a while. */
    private static boolean isTold(InvitationState state) {
        var openness = state.openness();
        return switch (state.end().orElseThrow()) {
            case DECLINED, RESTING, PARTED -> false;
            case PAUSED -> true;
            case WITHDRAWN -> isNew(openness.decision().getDecidedAt(), openness.now());
            case EXPIRED -> isNew(openness.lastDay().getClosesAt(), openness.now());
        };
    }

    private static boolean isNew(Instant ended, Instant now) {
        return now.isBefore(ended.plus(TOLD_FOR));
    }
}
