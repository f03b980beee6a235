package org.practiceportal.agreements.afterwards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import java.time.LocalDate;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.InvitationState;
import org.practiceportal.agreements.acknowledgement.InvitationStates;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.ReconsentReason;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Clients of Maya's who have signed, and may be asked to read and sign again. */
abstract class AfterSigning {

    final SmallPractice practice = new SmallPractice();
    final Person maya = practice.maya;
    final Person jonas = practice.jonas;
    final PlanningReconsent planning = practice.room(PlanningReconsent.class);
    final ReconsentPlans plans = practice.room(ReconsentPlans.class);

    AfterSigning() {
        practice.publishes();
        practice.room(ReconsentRounds.class).start(null);
    }

    Invitation signs(Person client) {
        return signs(client, practice.invites(client));
    }

    Invitation signs(Person client, Invitation invitation) {
        practice.reads(client, invitation);
        practice.consents(client, invitation);
        practice.signs(client, invitation);
        return invitation;
    }

    void goesRound() {
        practice.rooms.does(() -> practice.rounds.turn("reconsent"));
    }

    void plans(Invitation signed, ReconsentReason reason, LocalDate day) {
        practice.rooms.does(() -> planning.plan(maya, signed, reason, day));
    }

    InvitationState newest(Person client) {
        return practice.rooms.does(() -> practice.room(InvitationStates.class).between(maya.id(), client.id()))
                .getFirst();
    }

    void refuses(String why, Runnable act) {
        assertEquals(why, assertThrows(Refused.class, act::run).why().key());
    }
}
