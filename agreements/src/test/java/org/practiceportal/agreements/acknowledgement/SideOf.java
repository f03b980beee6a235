package org.practiceportal.agreements.acknowledgement;

import java.util.Optional;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.Person;

/** Maya's or Jonas's side of what is between them, for tests of the forms that both fill in. */
public record SideOf(SmallPractice practice, Person person, Invitation invitation) implements Side {

    @Override
    public String other() {
        return practice.people().find(invitation.other(person.id())).orElseThrow().name();
    }

    @Override
    public Optional<Acknowledgement> holding() {
        return practice.room(Answers.class).holding(invitation);
    }
}
