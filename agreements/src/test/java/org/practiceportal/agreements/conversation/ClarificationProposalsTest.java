package org.practiceportal.agreements.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Clarification;
import org.practiceportal.agreements.acknowledgement.Readings;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Jonas and Maya look for words that both want printed with a section. */
class ClarificationProposalsTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final Person jonas = practice.jonas;
    private final ClarificationProposals proposals = practice.room(ClarificationProposals.class);
    private final Invitation invitation;
    private final Section section;

    ClarificationProposalsTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
        section = invitation.version().text().sections().getFirst();
    }

    private void proposes(Person by, String answer) {
        proposes(by, answer, standing().map(Proposal::getId).orElse(""));
    }

    private void proposes(Person by, String answer, String seen) {
        practice.rooms.does(() -> proposals.propose(by, invitation, section, "May I be late?", answer, seen));
    }

    private void agrees(Person by) {
        var id = standing().orElseThrow().getId();
        practice.rooms.does(() -> proposals.agree(by, invitation, id));
    }

    private void takesBack(Person by) {
        var id = standing().map(Proposal::getId).orElse("");
        practice.rooms.does(() -> proposals.takeBack(by, invitation, section, id));
    }

    private Optional<ClarificationProposal> standing() {
        return practice.rooms.does(() -> proposals.last(invitation, section));
    }

    private List<String> printed() {
        return practice.rooms.does(() -> practice.room(Readings.class).sheet(invitation)).clarifications().stream()
                .map(Clarification::answer).toList();
    }

    private boolean waitsForJonas() {
        return practice.rooms.does(() -> proposals.waitingFor(invitation)).isPresent();
    }

    private void refuses(String key, Runnable what) {
        assertEquals(key, assertThrows(Refused.class, what::run).why().key());
    }

    @Test
    void whatBothSayYesToIsPrinted() {
        proposes(jonas, " Ten minutes are fine. ");
        var proposal = standing().orElseThrow();
        assertEquals(List.of("May I be late?", "Ten minutes are fine."),
                List.of(proposal.getQuestion(), proposal.getAnswer()));
        assertTrue(proposal.getProposedAt().isAfter(invitation.invitedAt()));
        assertEquals(jonas.id(), proposal.proposedBy());
        assertFalse(proposal.isByTherapist());
        assertEquals(List.of(), printed());
        assertEquals("agreements.proposed", practice.acts().getLast());
        agrees(maya);
        assertEquals(List.of("Ten minutes are fine."), printed());
        assertEquals("agreements.saidYes", practice.acts().getLast());
        assertEquals(Map.of(section.key(), standing().orElseThrow().getId()), practice.rooms.does(() -> Map.of(
                section.key(), proposals.of(invitation).get(section.key()).getId())));
    }

    @Test
    void toProposeTheSameWordsIsToSayYes() {
        proposes(jonas, "Ten minutes are fine.");
        proposes(jonas, "Ten minutes are fine.");
        assertFalse(standing().orElseThrow().isAgreed(), "nobody says yes to oneself");
        proposes(maya, "Ten minutes are fine.");
        assertTrue(standing().orElseThrow().isAgreed());
        assertEquals(1, practice.acts().stream().filter("agreements.proposed"::equals).count());
    }

    @Test
    void whoeverSaysYesTwiceSaysItOnce() {
        proposes(jonas, "Ten minutes are fine.");
        agrees(maya);
        agrees(maya);
        agrees(jonas);
        assertEquals(1, practice.acts().stream().filter("agreements.saidYes"::equals).count());
    }

    @Test
    void otherWordsWaitForTheOther() {
        proposes(jonas, "Ten minutes are fine.");
        assertFalse(waitsForJonas());
        proposes(maya, "Five minutes are fine.");
        assertTrue(waitsForJonas());
        assertTrue(standing().orElseThrow().isByTherapist());
        agrees(jonas);
        assertFalse(waitsForJonas());
        assertEquals(List.of("Five minutes are fine."), printed());
    }

    @Test
    void oneMailSaysThatWordsWait() {
        proposes(jonas, "Ten minutes are fine.");
        assertEquals(List.of(jonas.id(), maya.id()), practice.mailed());
        proposes(jonas, "Nine minutes are fine.");
        assertEquals(2, practice.mailed().size());
        proposes(maya, "Five minutes are fine.");
        proposes(maya, "Four minutes are fine.");
        assertEquals(List.of(jonas.id(), maya.id(), jonas.id()), practice.mailed());
    }

    @Test
    void whatWasTakenBackIsGone() {
        proposes(jonas, "Ten minutes are fine.");
        agrees(maya);
        var mails = practice.mailed().size();
        takesBack(jonas);
        assertEquals("agreements.tookBack", practice.acts().getLast());
        assertEquals(mails, practice.mailed().size());
        assertEquals(List.of(), printed());
        assertEquals(Optional.empty(), practice.rooms.does(() -> proposals.of(invitation, section)));
        assertEquals(Map.of(), practice.rooms.does(() -> proposals.of(invitation)));
        takesBack(jonas);
        assertEquals(1, practice.acts().stream().filter("agreements.tookBack"::equals).count());
    }

    @Test
    void whereNothingStandsNothingIsTakenBack() {
        assertThrows(NotFound.class, () -> takesBack(jonas));
    }

    @Test
    void otherWordsThanWereSeenAreNotAnswered() {
        proposes(jonas, "Ten minutes are fine.");
        var seen = standing().orElseThrow().getId();
        proposes(jonas, "An hour is fine.");
        refuses("proposal.changed", () -> practice.rooms.does(() -> proposals.agree(maya, invitation, seen)));
        refuses("proposal.changed", () -> proposes(maya, "Five minutes are fine.", seen));
        refuses("proposal.changed", () -> proposes(maya, "Five minutes are fine.", null));
        assertEquals(List.of(), printed());
    }

    @Test
    void somebodyElsesWordsDoNotExist() {
        proposes(jonas, "Ten minutes are fine.");
        var id = standing().orElseThrow().getId();
        var hers = practice.invites(practice.grace);
        assertThrows(NotFound.class, () -> practice.rooms.does(() -> proposals.agree(practice.grace, hers, id)));
        assertThrows(NotFound.class, () -> practice.rooms.does(() -> proposals.agree(maya, hers, id)));
        assertThrows(NotFound.class, () -> practice.rooms.does(() -> proposals.agree(maya, invitation, null)));
        assertThrows(NotFound.class, () -> proposes(practice.grace, "Ten minutes are fine.", id));
    }

    @Test
    void afterSigningTheWordsStand() {
        proposes(jonas, "Ten minutes are fine.");
        var id = standing().orElseThrow().getId();
        practice.readsAndSigns(jonas, invitation);
        refuses("answer.signed", () -> proposes(jonas, "An hour is fine.", id));
        refuses("answer.signed", () -> practice.rooms.does(() -> proposals.agree(maya, invitation, id)));
        refuses("answer.signed", () -> takesBack(jonas));
    }

    @Test
    void whatWasReplacedTakesNoWords() {
        practice.publishes("crisis");
        practice.invites(jonas);
        refuses("answer.newer", () -> proposes(jonas, "Ten minutes are fine."));
    }

    @Test
    void wordsAreNotEndlessAndNeitherIsLookingForThem() {
        refuses("words.long", () -> proposes(jonas, "x".repeat(ClarificationProposal.LONGEST_ANSWER + 1)));
        for (int i = 0; i < 100; i++) {
            proposes(jonas, i + " minutes are fine.");
        }
        refuses("proposal.many", () -> proposes(jonas, "An hour is fine."));
        agrees(maya);
    }
}
