package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.practiceportal.agreements.invitation.SampleInvitation.INVITATION;
import static org.practiceportal.agreements.invitation.SampleInvitation.NOW;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.document.paper.FontCharacters;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationDecision;
import org.practiceportal.agreements.invitation.InvitationDecision.Kind;
import org.practiceportal.agreements.invitation.InvitationEnd;
import org.practiceportal.agreements.invitation.Openness;
import org.practiceportal.agreements.invitation.SampleInvitation;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.agreements.policy.text.TextDigest;
import org.practiceportal.api.Refused;

/** Jonas signs: each rule of signing refuses by itself, and what none refuses is signed as it was shown. */
class SigningAttemptTest {

    private static final Signature JONAS = new Signature("Jonas Ferreira", "");

    private final Map<String, SectionAnswer> given = new HashMap<>();
    private Invitation invitation = INVITATION;
    private boolean newest = true;
    private InvitationDecision decision;
    private InvitationEnd pause;
    private boolean circleOpen = true;
    private boolean consented = true;
    private boolean paperWanted;

    SigningAttemptTest() {
        INVITATION.version().text().sections().forEach(section -> given.put(section.key(), read(section, "")));
    }

    private static SectionAnswer read(Section section, String wishes) {
        var answer = new SectionAnswer(INVITATION, section.key());
        answer.change(Answered.marked(Mark.READ).and(Answered.wished(wishes)), NOW);
        return answer;
    }

    private static Section first() {
        return INVITATION.version().text().sections().getFirst();
    }

    private Reading reading() {
        return new Reading(invitation, given, AnswerSheet.of(invitation.version().text(), given), newest,
                new Openness(decision, null, pause, NOW), circleOpen,
                consented, paperWanted);
    }

    private Acknowledgement signed(String shown, Signature signature) {
        return new Acknowledgement(new SigningAttempt(reading(), shown, signature, FontCharacters::missingFrom),
                NOW.plusSeconds(60));
    }

    private Refused refusal(Signature signature) {
        return assertThrows(Refused.class, () -> signed(reading().digest(), signature));
    }

    private void isRefused(String key) {
        assertEquals(key, refusal(JONAS).why().key());
    }

    @Test
    void whatWasReadIsSignedAsItWasShown() {
        given.put(first().key(), read(first(), "Please call me Jo."));
        var signed = signed(reading().digest(), JONAS);
        assertEquals(INVITATION.version().digest(), signed.digest());
        assertEquals(reading().sheet(), signed.answers());
        assertEquals("Please call me Jo.", signed.answers().answers().getFirst().wishes());
        assertEquals(JONAS, signed.signature());
        assertEquals(NOW.plusSeconds(60), signed.signedAt());
        assertEquals(Manner.SCREEN, signed.manner());
        assertEquals(INVITATION, signed.invitation());
    }

    @Test
    void anOlderVersionIsNotSigned() {
        newest = false;
        isRefused("sign.newer");
    }

    @Test
    void whatWasTakenBackOrDeclinedIsNotSigned() {
        decision = InvitationDecision.of(INVITATION, Optional.empty(), Kind.WITHDRAWN, "", NOW);
        isRefused("sign.withdrawn");
        decision = InvitationDecision.of(INVITATION, Optional.empty(), Kind.DECLINED, "", NOW);
        isRefused("sign.declined");
        decision = InvitationDecision.of(INVITATION, Optional.of(decision), Kind.RESUMED, "", NOW);
        assertEquals(INVITATION, signed(reading().digest(), JONAS).invitation());
    }

    @Test
    void nobodySignsWithWhoeverIsNotHere() {
        pause = InvitationEnd.PAUSED;
        isRefused("sign.paused");
        decision = InvitationDecision.of(INVITATION, Optional.empty(), Kind.DECLINED, "", NOW);
        isRefused("sign.declined");
    }

    @Test
    void noSectionIsLeftOut() {
        given.remove(first().key());
        isRefused("sign.unread");
    }

    @Test
    void aSectionToTalkAboutIsNotRead() {
        given.get(first().key()).change(Answered.marked(Mark.TALK), NOW);
        isRefused("sign.unread");
    }

    @Test
    void aCircleThatEndedIsNotSigned() {
        circleOpen = false;
        isRefused("sign.circle");
    }

    @Test
    void whoWantsPaperIsToldSo() {
        consented = false;
        paperWanted = true;
        isRefused("sign.paper");
    }

    @Test
    void nobodySignsOnAScreenWithoutConsentingToIt() {
        consented = false;
        isRefused("sign.consent");
    }

    @Test
    void whoConsentedAfterAllSignsThoughTheyWantedPaperOnce() {
        paperWanted = true;
        assertEquals(Manner.SCREEN, signed(reading().digest(), JONAS).manner());
    }

    @Test
    void aNameThatCannotBePrintedIsNamed() {
        var why = refusal(new Signature("Jonas \u16ae \u16aa", "")).why();
        assertEquals("sign.name.letters", why.key());
        assertEquals(List.of(String.join(", ", FontCharacters.missingFrom("\u16ae\u16aa"))), why.arguments());
    }

    @Test
    void otherAnswersThanWereShownAreNotSigned() {
        var shown = reading().digest();
        given.get(first().key()).change(Answered.wished("And one more thing."), NOW);
        assertEquals("sign.changed", assertThrows(Refused.class, () -> signed(shown, JONAS)).why().key());
        assertEquals("sign.changed", assertThrows(Refused.class, () -> signed("", JONAS)).why().key());
    }

    @Test
    void wishesThatCannotBePrintedAreNamed() {
        given.put(first().key(), read(first(), "\u16ae"));
        isRefused("words.letters");
        assertEquals(FontCharacters.missingFrom("\u16ae"), refusal(JONAS).why().arguments());
    }

    @Test
    void somebodyUnderAgeAssentsWithoutAnySuchConsent() {
        invitation = SampleInvitation.assenting(SampleInvitation.JONAS);
        consented = false;
        paperWanted = true;
        assertEquals(Manner.ASSENT, signed(reading().digest(), JONAS).manner());
    }

    @Test
    void whatIsShownIsTheWordsAndTheAnswers() {
        assertEquals(TextDigest.of(INVITATION.version().digest() + reading().sheet().digest()), reading().digest());
    }
}
