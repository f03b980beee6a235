package org.practiceportal.agreements.policy.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.version.PolicyVersion.Change;
import org.practiceportal.api.Refused;

/** Maya publishes her draft. */
class PublishingTest {

    private final SmallPractice practice = new SmallPractice();
    private final Publishing publishing = practice.room(Publishing.class);
    private final Policies policies = practice.room(Policies.class);

    private PolicyVersion publishes(String name) {
        return practice.rooms.does(() -> publishing.publish(practice.maya,
                OwnPolicy.first(practice.maya, Locale.ENGLISH), Change.FIRST, name));
    }

    /** In which languages. */
    private List<String> published() {
        return practice.rooms.does(() -> policies.published(practice.maya.id())).all().stream()
                .flatMap(set -> set.newest().stream()).map(PublishedSets.Newest::language).toList();
    }

    @Test
    void whoeverWaitsForANewVersionIsToldWhosePolicyItIs() {
        var version = publishes("Maya Lindqvist");
        assertEquals(List.of(new VersionPublished(version.policy())), practice.rooms.told());
        assertEquals(List.of("agreements.published"), practice.acts());
        assertEquals(PolicyDraft.starting(Locale.ENGLISH).toText(), version.text());
    }

    @Test
    void whoDoesNotSignPublishesNothing() {
        assertThrows(Refused.class, () -> publishes(" "));
        assertEquals(List.of(), practice.rooms.told());
        assertEquals(List.of(), practice.acts());
        assertEquals(Optional.empty(), practice.rooms.does(() -> policies.latest(practice.maya.id())));
    }

    @Test
    void aTherapistHasTheLanguagesInWhichTheyPublished() {
        practice.changes(draft -> draft.include("crisis"));
        assertEquals(List.of(), published());
        publishes("Maya Lindqvist");
        assertEquals(List.of("en"), published());
    }
}
