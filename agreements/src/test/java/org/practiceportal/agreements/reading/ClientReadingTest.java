package org.practiceportal.agreements.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.Answered;
import org.practiceportal.agreements.acknowledgement.Mark;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Inviting;
import org.practiceportal.agreements.invitation.Renewing;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.api.Door;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;

/** How far Jonas is with what he reads, as his pages show it. */
class ClientReadingTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person jonas = practice.jonas;
    private final Invitation invitation;
    private final List<Section> sections;

    ClientReadingTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
        sections = invitation.version().text().sections();
    }

    private ClientReading opened(Person by, Invitation of) {
        var rooms = practice.opens(by);
        var reading = rooms.get(ClientReading.class);
        reading.id = of.id();
        rooms.does(reading::open);
        return reading;
    }

    private ClientReading opened() {
        return opened(jonas, invitation);
    }

    private String key(int section) {
        return sections.get(section).key();
    }

    private void marks(int section, Mark mark) {
        practice.answers(jonas, invitation, key(section), Answered.marked(mark));
    }

    @Test
    void itIsTheInvitationOfWhoeverReads() {
        var reading = opened();
        assertEquals(jonas, reading.person());
        assertEquals(List.of("Maya Lindqvist", "Maya Lindqvist"), List.of(reading.getTherapist(), reading.other()));
        assertEquals(invitation.id(), reading.getId());
        assertEquals("Hello", reading.getPersonalWords());
        assertEquals(1, reading.getVersion());
        assertEquals(invitation.version().text(), reading.getText());
        assertEquals(sections.size(), reading.getSize());
        assertNull(reading.getDue());
        assertThrows(NotFound.class, () -> opened(practice.grace, invitation));
        assertThrows(NotFound.class, () -> opened(practice.maya, invitation));
    }

    @Test
    void theDayIsTold() {
        var due = practice.today().plusDays(7);
        practice.rooms.does(() -> practice.room(Inviting.class).invite(practice.maya,
                PolicySet.first(practice.maya.id()), practice.grace.id(), "", due,
                null, Door.MAIL));
        assertEquals(due, opened(practice.grace, practice.invitation(practice.grace)).getDue());
    }

    @Test
    void aSectionIsOpenOrReadOrToBeTalkedAbout() {
        assertEquals("open", opened().mark(key(0)));
        assertNull(opened().answer(key(0)));
        assertEquals(List.of("", ""), List.of(opened().note(key(0)), opened().wishes(key(0))));
        marks(0, Mark.READ);
        marks(1, Mark.TALK);
        var reading = opened();
        assertEquals(List.of("done", "talk", "open"), List.of(reading.mark(key(0)), reading.mark(key(1)),
                reading.mark(key(2))));
        assertTrue(reading.isRead(key(0)));
        assertFalse(reading.isTalk(key(0)));
        assertFalse(reading.isRead(key(1)));
        assertTrue(reading.isTalk(key(1)));
        assertEquals(1, reading.getTalks());
        assertEquals(sections.size() - 2, reading.getUnread());
        assertTrue(reading.isTalking());
        assertTrue(reading.isUnreadLeft());
        assertFalse(reading.isComplete());
    }

    @Test
    void whatTheClientWroteIsShown() {
        practice.answers(jonas, invitation, key(0),
                Answered.noted("For myself").and(Answered.wished("Call me Jo \u16ae.")));
        assertEquals("For myself", opened().note(key(0)));
        assertEquals("Call me Jo \u16ae.", opened().wishes(key(0)));
        assertTrue(opened().unprintable(key(0)).contains("\u16ae"));
        assertEquals("", opened().unprintable(key(1)));
    }

    @Test
    void whatComesNextIsTheFirstThatIsUntouchedAndThenWhatIsToBeTalkedAbout() {
        assertEquals(key(0), opened().getNext());
        marks(0, Mark.TALK);
        assertEquals(key(1), opened().getNext());
        for (int i = 1; i < sections.size(); i++) {
            marks(i, Mark.READ);
        }
        assertEquals(key(0), opened().getNext());
        marks(0, Mark.READ);
        assertEquals(key(0), opened().getNext(), "from the beginning");
        assertTrue(opened().isComplete());
        assertFalse(opened().isUnreadLeft());
        assertFalse(opened().isTalking());
    }

    @Test
    void theMinutesThatAreLeftBecomeFewer() {
        var all = opened().getMinutesLeft();
        assertTrue(all > 1);
        practice.reads(jonas, invitation);
        assertEquals(0, opened().getMinutesLeft());
    }

    @Test
    void sectionsAreNumberedFromOne() {
        assertEquals(1, opened().number(sections.getFirst()));
        assertEquals(sections.size(), opened().number(sections.getLast()));
        assertEquals(sections.get(2), opened().section(key(2)));
        assertThrows(NoSuchElementException.class, () -> opened().section("nowhere"));
    }

    @Test
    void theWayEndsWithASignature() {
        assertEquals("welcome", opened().getHome());
        assertFalse(opened().isConsented());
        practice.reads(jonas, invitation);
        practice.consents(jonas, invitation);
        assertTrue(opened().isConsented());
        assertFalse(opened().isSigned());
        assertNull(opened().getAcknowledgement());
        assertEquals(Optional.empty(), practice.rooms.does(() -> opened().holding()));
        var signed = practice.signs(jonas, invitation);
        assertTrue(opened().isSigned());
        assertEquals("done", opened().getHome());
        assertEquals(signed.id(), opened().getAcknowledgement().id());
    }

    @Test
    void whoAssentsNeedsNoConsent() {
        practice.invitesTogether(practice.grace, jonas, practice.grace);
        assertTrue(opened(practice.grace, practice.invitation(practice.grace)).isConsented());
    }

    @Test
    void whatIsNewerIsKnown() {
        assertFalse(opened().isOutdated());
        practice.publishes("crisis");
        assertTrue(opened().isOutdated());
        assertNull(opened().successor());
        var fresh = practice.rooms.does(() -> practice.room(Renewing.class).renew(jonas, invitation));
        assertEquals(fresh.id(), opened().successor());
    }

    @Test
    void whatWasAnsweredMeanwhileIsSeenWhenItIsLookedAtAnew() {
        var rooms = practice.opens(jonas);
        var reading = rooms.get(ClientReading.class);
        reading.id = invitation.id();
        rooms.does(reading::open);
        assertEquals(0, rooms.does(reading::getSheet).answers().size());
        marks(0, Mark.READ);
        assertEquals("open", reading.mark(key(0)));
        assertEquals(0, rooms.does(reading::getSheet).answers().size());
        rooms.does(reading::look);
        assertEquals("done", reading.mark(key(0)));
        assertEquals(1, rooms.does(reading::getSheet).answers().size());
        assertEquals(reading.getState().invitation().id(), reading.invitation().id());
    }
}
