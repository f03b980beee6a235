package org.practiceportal.agreements.afterwards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.invitation.ReconsentReason;
import org.practiceportal.api.Person;

/** Several signed together, and one of them is asked to read and sign again. */
class ReconsentTogetherTest extends AfterSigning {

    @Test
    void whoSignedTogetherIsAskedTogether() {
        signTogether();
        plans(newest(jonas).invitation(), ReconsentReason.END, practice.today());
        goesRound();
        var his = newest(jonas).invitation();
        var hers = newest(practice.grace).invitation();
        assertTrue(his.circle().isPresent());
        assertEquals(his.circle(), hers.circle());
        assertEquals(ReconsentReason.END, newest(practice.grace).reconsent());
    }

    private void signTogether() {
        signTogether(null, jonas, practice.grace);
    }

    private void signTogether(Person minor, Person... clients) {
        practice.invitesTogether(minor, clients);
        for (var client : clients) {
            signs(client, practice.invitation(client));
        }
    }

    @Test
    void whoGaveAssentAndComesOfAgeSignsAlone() {
        signTogether(practice.grace, jonas, practice.grace);
        plans(newest(practice.grace).invitation(), ReconsentReason.OF_AGE, practice.today());
        goesRound();
        var hers = newest(practice.grace).invitation();
        assertTrue(hers.circle().isEmpty());
        assertFalse(hers.assents());
        assertTrue(newest(jonas).complete());
    }

    @Test
    void nobodyElseComesOfAge() {
        signTogether();
        refuses("again.reason.missing",
                () -> plans(newest(jonas).invitation(), ReconsentReason.OF_AGE, practice.today()));
    }
}
