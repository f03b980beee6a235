package org.practiceportal.agreements.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.agreements.invitation.SampleInvitation.INVITATION;
import static org.practiceportal.agreements.invitation.SampleInvitation.JONAS;
import static org.practiceportal.agreements.invitation.SampleInvitation.MAYA;
import static org.practiceportal.agreements.invitation.SampleInvitation.NOW;

import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.invitation.SampleInvitation;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Role;

/** Words are printed when both said yes to them, and each can only speak for themselves. */
class ClarificationProposalTest {

    private static final Section SECTION = INVITATION.version().text().sections().getFirst();

    private final ClarificationProposal byJonas = words(JONAS, null, "We nod.");

    private static ClarificationProposal words(Person by, ClarificationProposal before, String answer) {
        return new ClarificationProposal(INVITATION, by, SECTION, before, "What do we do?", answer, NOW);
    }

    @Test
    void whatOnlyOneSaidYesToIsNotPrinted() {
        assertFalse(byJonas.isPrinted());
        assertTrue(byJonas.waitsFor(MAYA.id()));
        assertFalse(byJonas.waitsFor(JONAS.id()), "who proposed it has said yes by that");
    }

    @Test
    void whatBothSaidYesToIsPrinted() {
        byJonas.agree(MAYA, NOW.plusSeconds(60));
        assertTrue(byJonas.isPrinted());
        assertEquals(NOW.plusSeconds(60), byJonas.getAgreedAt());
    }

    @Test
    void nobodySaysYesForTheOther() {
        assertThrows(NotFound.class, () -> byJonas.agree(JONAS, NOW));
        assertThrows(NotFound.class, () -> byJonas.agree(SampleInvitation.person("Eve", Role.THERAPIST), NOW));
        assertThrows(NotFound.class, () -> words(SampleInvitation.person("Eve", Role.CLIENT), null, "We hug."));
        assertFalse(byJonas.isAgreed());
    }

    @Test
    void otherWordsNeedAnotherYes() {
        byJonas.agree(MAYA, NOW);
        var byMaya = words(MAYA, byJonas, "We wave.");
        assertEquals(2, byMaya.turn());
        assertFalse(byMaya.isPrinted());
        assertTrue(byMaya.waitsFor(JONAS.id()));
    }

    @Test
    void whatWasTakenBackIsNotPrintedEvenIfBothWantThat() {
        byJonas.agree(MAYA, NOW);
        var gone = byJonas.takenBack(INVITATION, JONAS, SECTION, NOW);
        gone.agree(MAYA, NOW);
        assertFalse(gone.isPrinted());
        assertFalse(gone.sameAs(byJonas));
    }

    @Test
    void anAnswerIsNeededAndAQuestionIsNot() {
        assertThrows(Refused.class, () -> words(JONAS, null, ""));
        assertEquals("", new ClarificationProposal(INVITATION, JONAS, SECTION, null, "", "We nod.", NOW).getQuestion());
    }
}
