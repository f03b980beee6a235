package org.practiceportal.agreements.fit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * A client says that something is not right, and may take it back. The therapist finds it in the portal alone: there is no
 * mail, and the audit trail says no more than that somebody wrote.
 */
@ApplicationScoped
public class Telling {

    @Inject
    Policies policies;

    @Inject
    Concerns concerns;

    @Inject
    People people;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Tells the therapist of the invitation. The same twice, as by a double click, is told once.
     *
     * @throws Refused if nothing was chosen, the words are too long, or the therapist can no longer read them
     */
    @Transactional
    public void tell(Person client, Invitation invitation, ConcernKind kind, String typed) {
        Refused.unless(kind != null, Text.of(Typed.BUNDLE, "path.wish.missing"));
        Refused.unless(isReached(invitation), Text.of(Typed.BUNDLE, "path.gone"));
        var words = Typed.words(typed, Concern.LONGEST);
        var turn = policies.lock(invitation.version());
        var told = concerns.between(invitation).stream().filter(ConcernHistory::isOpen).map(ConcernHistory::concern)
                .anyMatch(before -> before.getKind() == kind && before.getWords().equals(words));
        if (!told) {
            var concern = new Concern(invitation, kind, words, clock.instant());
            concerns.keep(turn, concern, concern);
            audit.record(new AuditEntry(client.id(), "agreements.wrote", "", client.id()));
        }
    }

    /** Takes back what was told. Doing it twice changes nothing. */
    @Transactional
    public void takeBack(Person client, String id) {
        var concern = concerns.ofClient(client, id);
        var turn = policies.lock(concern.invitation().version());
        if (!concerns.course(concern).isTakenBack()) {
            concerns.keep(turn, concern, new TakenBack(concern, clock.instant()));
            audit.record(new AuditEntry(client.id(), "agreements.wrote", "", client.id()));
        }
    }

    /** Whether the therapist still works here, so that what is told reaches somebody. */
    public boolean isReached(Invitation invitation) {
        return people.find(invitation.therapist()).filter(Person::active).isPresent();
    }
}
