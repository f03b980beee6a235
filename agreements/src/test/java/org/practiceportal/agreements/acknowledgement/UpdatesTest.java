package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.agreements.policy.version.PolicyVersion;
import org.practiceportal.agreements.policy.version.PolicyVersion.Change;
import org.practiceportal.agreements.policy.version.Publishing;
import org.practiceportal.agreements.policy.version.Weight;

/** Jonas has signed; then Maya publishes something else, and once more. */
class UpdatesTest {

    private final SmallPractice practice = new SmallPractice();
    private final Updates updates = practice.room(Updates.class);
    private final Invitation invitation;
    private final Acknowledgement signed;

    UpdatesTest() {
        practice.publishes();
        invitation = practice.invites(practice.jonas);
        signed = practice.readsAndSigns(practice.jonas, invitation);
    }

    private PolicyVersion publishes(String topic, Weight weight, String reason) {
        practice.changes(draft -> draft.include(topic));
        return practice.rooms.does(() -> practice.room(Publishing.class).publish(practice.maya,
                OwnPolicy.first(practice.maya, Locale.ENGLISH),
                new Change(weight, reason), "Maya Lindqvist"));
    }

    private Update update() {
        var state = practice.state(invitation);
        return practice.rooms.does(() -> updates.since(state)).orElseThrow();
    }

    private Optional<Update> waiting() {
        var state = practice.state(invitation);
        return practice.rooms.does(() -> updates.waiting(state));
    }

    private boolean notices(PolicyVersion shown) {
        var update = update();
        return practice.rooms.does(() -> updates.notice(practice.jonas, update, shown.id()));
    }

    private boolean isNoticed() {
        var update = update();
        return practice.rooms.does(() -> updates.noticedAt(update)).isPresent();
    }

    @Test
    void itSaysWhatChangedAndWhyWhereTheTherapistSaidSo() {
        publishes("crisis", Weight.MINOR, "");
        publishes("online", Weight.MINOR, "We meet online, too.");
        assertEquals(List.of("We meet online, too."), update().reasons());
        assertEquals(List.of("crisis", "online"),
                update().changes().sections().stream().map(section -> section.key()).toList());
        assertFalse(update().isMaterial());
        publishes("endings", Weight.MATERIAL, "");
        assertTrue(update().isMaterial(), "one of them is enough");
    }

    @Test
    void whoHasSeenOneHasNotSeenTheNext() {
        var second = publishes("crisis", Weight.MINOR, "");
        assertFalse(isNoticed());
        assertTrue(notices(second));
        assertTrue(isNoticed());
        var third = publishes("online", Weight.MINOR, "");
        assertFalse(isNoticed());
        assertFalse(notices(second), "it was not the latest any more");
        assertFalse(isNoticed());
        assertTrue(notices(third));
        assertEquals(Set.of(second.id(), third.id()), practice.rooms.does(() -> updates.noticed(List.of(signed)))
                .stream().map(seen -> seen.version().id()).collect(Collectors.toSet()));
    }

    @Test
    void whatIsOnlyToldWaitsUntilItIsSeen() {
        var second = publishes("crisis", Weight.MINOR, "");
        assertTrue(waiting().isPresent());
        notices(second);
        assertEquals(Optional.empty(), waiting());
    }
}
