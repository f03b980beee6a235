package org.practiceportal.agreements.policy.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.agreements.policy.text.TextDigest;
import org.practiceportal.agreements.policy.version.PolicyVersion.Change;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;

/** Maya publishes: a version is complete, says something new, and is the next of its policy. */
class PolicyVersionTest {

    private static final Instant NOW = Instant.parse("2026-11-03T13:07:42Z");

    private final PolicyDraft draft = PolicyDraft.starting(Locale.ENGLISH);
    private final Policy policy = new Policy(SampleVersion.policy(PersonId.fresh()), draft, NOW);
    private final PolicyVersion first = version(draft, Optional.empty(), text -> List.of());

    private PolicyVersion version(PolicyDraft published, Optional<PolicyVersion> last,
            PrintableCharacters printableCharacters) {
        return new PolicyVersion(SampleVersion.publication(policy, published, last, printableCharacters), NOW);
    }

    private void refuses(String key, PolicyDraft published, Optional<PolicyVersion> last,
            PrintableCharacters printableCharacters) {
        assertEquals(key,
                assertThrows(Refused.class, () -> version(published, last, printableCharacters)).why().key());
    }

    @Test
    void theFirstHasTheWordsOfTheDraftAndTellsNobody() {
        assertEquals(draft.toText(), first.text());
        assertEquals(TextDigest.of(draft.toText()), first.digest());
        assertEquals(1, first.number());
        assertEquals(Weight.MATERIAL, first.weight());
        assertEquals("", first.reason());
        assertEquals("M. L.", first.signedName());
        assertEquals(NOW, first.publishedAt());
        assertEquals("en", first.language());
        assertEquals(policy.therapist(), first.therapist());
        assertEquals(policy.id(), first.policy());
        assertNotEquals(first.id(), version(draft, Optional.empty(), text -> List.of()).id());
    }

    @Test
    void theNextSaysWhatChanged() {
        var next = SampleVersion.after(first, policy, NOW);
        assertEquals(2, next.number());
        assertEquals(Weight.MINOR, next.weight());
        assertEquals("One topic more.", next.reason());
        assertTrue(next.isNewerThan(first));
        assertFalse(first.isNewerThan(next));
        assertFalse(first.isNewerThan(first));
    }

    @Test
    void ofAnotherPolicyNothingIsNewer() {
        var another = new Policy(SampleVersion.policy(PersonId.fresh()), draft, NOW);
        assertFalse(SampleVersion.after(first, another, NOW).isNewerThan(first));
    }

    @Test
    void aSectionWithoutWordsIsNotPublished() {
        refuses("publish.gaps", draft.addOwnTopic("Pets"), Optional.empty(), text -> List.of());
    }

    @Test
    void wordsThatCannotBePrintedAreNotPublished() {
        refuses("publish.gaps", draft, Optional.empty(), text -> List.of("RUNIC LETTER"));
    }

    @Test
    void namesThatCannotBePrintedDoNotSign() {
        for (var name : List.of("M. L.", "Maya")) {
            refuses("publish.gaps", draft, Optional.empty(),
                    text -> text.contains(name) && text.length() < 20 ? List.of("RUNIC LETTER") : List.of());
        }
    }

    @Test
    void theSameWordsAreNotPublishedTwice() {
        refuses("publish.same", draft, Optional.of(first), text -> List.of());
        assertEquals(2, version(draft.include(draft.leftOut().getFirst().key()), Optional.of(first),
                text -> List.of()).number());
    }

    @Test
    void aReasonIsNotEndless() {
        assertEquals("", new Change(Weight.MINOR, null).reason());
        assertEquals(1000, new Change(Weight.MINOR, "x".repeat(1000)).reason().length());
        assertThrows(Refused.class, () -> new Change(Weight.MINOR, "x".repeat(1001)));
    }
}
