package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.acknowledgement.HandoverAnswer.Kind;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.RelationState;
import org.practiceportal.api.Relations;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;

/**
 * A client goes on with a colleague of their therapist's, if they say yes. The colleague learns of it then and not before, and reads
 * nothing of what was between the two: they invite the client anew. What was signed stays with whom it was signed.
 */
@ApplicationScoped
public class HandingOver {

    @Inject
    Handovers handovers;

    @Inject
    Relations relations;

    @Inject
    Notifier notifier;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** To whom a therapist can hand over. */
    public List<Person> colleagues(Person therapist) {
        return relations.therapists().stream().filter(other -> !other.id().equals(therapist.id())).toList();
    }

    /**
     * Asks a client, in whose place it is to be answered. Asking the same twice is asking once.
     *
     * @param words to the client; may be empty
     * @throws NotFound if it is not this therapist's client
     * @throws Refused  if the colleague is not here, the client has not come in or was asked already, it has ended with them, or the
     *                      words are too long
     */
    @Transactional
    public void ask(Person therapist, PersonId client, PersonId to, String words) {
        ask(therapist, therapist.id(), client, to, words);
    }

    /**
     * An owner asks on behalf of a therapist who is not here any more.
     *
     * @throws NotFound if that therapist is here, or it is not their client
     * @throws Refused  likewise
     */
    @Transactional
    public void askFor(Person owner, Person left, PersonId client, PersonId to, String words) {
        if (!owner.is(Role.OWNER) || left.active()) {
            throw new NotFound();
        }
        ask(left, owner.id(), client, to, words);
    }

    private void ask(Person from, PersonId by, PersonId client, PersonId to, String words) {
        var relation = relations.hold(from, client).orElseThrow(NotFound::new);
        Refused.unless(relation.state() != RelationState.ENDED, say("handover.ended"));
        Refused.unless(relation.client().active(), say("handover.inactive", relation.client().name()));
        Refused.unless(colleagues(from).stream().anyMatch(other -> other.id().equals(to)), say("handover.nobody"));
        var waiting = handovers.waiting(from.id(), client);
        var asked = new Handover(client, from.id(), to, words, by, clock.instant());
        if (waiting.filter(before -> before.to().equals(to) && before.getWords().equals(asked.getWords()))
                .isPresent()) {
            return;
        }
        Refused.unless(waiting.isEmpty(), say("handover.asked"));
        handovers.keep(asked);
        audit.record(new AuditEntry(by, "agreements.handoverAsked", asked.getId(), client));
        notifier.send(new Notification(client, Notification.TODAY));
    }

    /** Nobody asks any more. What was answered meanwhile stays. */
    @Transactional
    public void takeBack(Person therapist, PersonId client) {
        relations.hold(therapist, client).orElseThrow(NotFound::new);
        handovers.waiting(therapist.id(), client)
                .filter(handover -> handovers.answer(handover, Kind.TAKEN_BACK, therapist.id(), clock.instant()))
                .ifPresent(handover -> audit.record(
                        new AuditEntry(therapist.id(), "agreements.handoverTakenBack", handover.getId(), client)));
    }

    /** What this client is asked, if nobody has answered it or taken it back. */
    public Optional<Handover> waiting(Person client, String id) {
        return handovers.waitingFor(client).stream().filter(handover -> handover.getId().equals(id)).findFirst();
    }

    /**
     * Keeps the client's word, which counts once. After a yes it has ended with the one and goes on with the other.
     *
     * @throws NotFound if this client was not asked so
     * @throws Refused  if the colleague is not here any more
     */
    @Transactional
    public void answer(Person client, String id, boolean yes) {
        var handover = handovers.of(client, id).orElseThrow(NotFound::new);
        if (!handovers.answer(handover, yes ? Kind.YES : Kind.NO, client.id(), clock.instant())) {
            return;
        }
        if (yes) {
            relations.passOn(client, handover.from(), handover.to());
            notifier.send(new Notification(handover.to(), Notification.TODAY));
        }
        audit.record(new AuditEntry(client.id(), yes ? "agreements.handoverYes" : "agreements.handoverNo", id,
                client.id()));
        notifier.send(new Notification(handover.from(), Notification.TODAY));
    }

    private static Text say(String key, Object... arguments) {
        return Text.of(Typed.BUNDLE, key, arguments);
    }
}
