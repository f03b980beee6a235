package org.practiceportal.agreements.afterwards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;

/** Tells a client once, by the usual mail, that something waits; what it is stands only in the portal. */
@ApplicationScoped
public class Reminding {

    @Inject
    CheckIns checkIns;

    @Inject
    Checking checking;

    @Inject
    Invitations invitations;

    @Inject
    Answers answers;

    @Inject
    People people;

    @Inject
    Notifier notifier;

    @Inject
    Clock clock;

    List<Rhythm> waiting(int most) {
        return checkIns.unreminded(checking.today(), most);
    }

    boolean isDue(Rhythm rhythm) {
        return rhythm.dueOn(checking.today()).isPresent();
    }

    /** Of two servers that do it at once, one is refused by the database. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remind(Rhythm rhythm) {
        checkIns.keep(new Reminded(rhythm, checking.today(), clock.instant()));
        var client = people.find(rhythm.client()).filter(Person::active);
        if (client.isPresent() && invitations.current(rhythm.therapist(), rhythm.client())
                .flatMap(answers::holding).flatMap(checking::due)
                .isPresent()) {
            notifier.send(new Notification(rhythm.client(), Notification.TODAY));
        }
    }
}
