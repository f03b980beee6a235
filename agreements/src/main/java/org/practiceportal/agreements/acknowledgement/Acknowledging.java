package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/**
 * The moment a client signs. Publishing and signing take turns on the policy, so what is signed was the newest version
 * when it was; a second click finds the first one's acknowledgement and changes nothing.
 */
@ApplicationScoped
public class Acknowledging {

    @Inject
    Readings readings;

    @Inject
    Answers answers;

    @Inject
    Concluding concluding;

    @Inject
    Clock clock;

    /**
     * Signs, or answers with what was signed before.
     *
     * @param shown what {@link Readings#shown} told when the client saw what they sign
     * @throws Refused if there is a newer version, a section is not read, something else changed since it was shown,
     *                 or consent or signature is missing
     */
    @Transactional
    public Acknowledgement sign(Person client, Invitation invitation, String shown, Signature signature) {
        var turn = concluding.lock(invitation);
        return answers.acknowledgement(invitation).orElseGet(() -> {
            var signed = new Acknowledgement(readings.onScreen(invitation, shown, signature), clock.instant());
            return concluding.conclude(turn, signed, new AuditEntry(client.id(),
                    invitation.assents() ? "agreements.assented" : "agreements.signed", signed.id(), client.id()));
        });
    }
}
