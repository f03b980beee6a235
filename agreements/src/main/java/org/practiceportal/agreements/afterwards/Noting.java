package org.practiceportal.agreements.afterwards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.afterwards.Note.Said;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;

/** Writes down what happened. Nobody gets a mail about it. */
@ApplicationScoped
public class Noting {

    @Inject
    Policies policies;

    @Inject
    Notes notes;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Keeps a note. The same twice, as by a double click, is one.
     *
     * @param section  {@code null} for none
     * @param corrects id of the writer's own note whose place this takes; {@code null} for none
     * @throws NotFound if there is no such note of this writer
     * @throws Refused  if it is empty or too long, the day lies ahead, or it was corrected already
     */
    @Transactional
    public void write(Person writer, Invitation invitation, Section section, Said said, String corrects) {
        var turn = policies.lock(invitation.version());
        var key = section == null ? "" : section.key();
        if (notes.last(writer, invitation).filter(last -> last.says(said, key)).isPresent()) {
            return;
        }
        var before = corrects == null ? null : notes.ofWriter(writer, invitation, corrects);
        Refused.unless(before == null || !notes.isCorrected(before), Text.of(Typed.BUNDLE, "notes.corrected"));
        notes.keep(turn, new Note(invitation, writer, section, said, before, clock.instant()));
        audit.record(new AuditEntry(writer.id(),
                writer.is(Role.CLIENT) ? "agreements.wrote" : "agreements.noted", "", invitation.client()));
    }
}
