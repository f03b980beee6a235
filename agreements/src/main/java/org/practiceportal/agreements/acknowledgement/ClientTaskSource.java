package org.practiceportal.agreements.acknowledgement;

import java.util.stream.Stream;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.invitation.Invitation;

/** A room that has something waiting for clients. Every bean of this type is asked for each invitation that holds. */
public interface ClientTaskSource {

    /**
     * @param signed whether the client has
     * @param from   the therapist's name
     */
    Stream<Task> tasks(Invitation invitation, boolean signed, String from);
}
