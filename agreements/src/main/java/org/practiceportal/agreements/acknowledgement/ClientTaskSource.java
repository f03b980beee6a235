package org.practiceportal.agreements.acknowledgement;

import java.util.Optional;
import java.util.stream.Stream;
import org.practiceportal.agreements.Task;

/** A room that has something waiting for clients. Every bean of this type is asked for each invitation that holds. */
public interface ClientTaskSource {

    /**
     * @param state   how far the client is; read once for all rooms
     * @param holding what holds between the two; likewise
     * @param from    the therapist's name
     */
    Stream<Task> tasks(InvitationState state, Optional<Acknowledgement> holding, String from);
}
