package org.practiceportal.agreements.policy.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.practiceportal.agreements.Rule;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.policy.text.TypedText;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * One of a therapist's sets of expectations, as it stands since a step: with a {@link Policy} in each language. Only the
 * therapist sees its name. Most therapists have one, which has no row of its own until there is another.
 */
@Entity
@Table(name = "agreements_policy_set")
public class PolicySet {

    /** The number of a therapist's first. */
    public static final int FIRST = 1;
    static final int LONGEST_NAME = 60;
    /** More are no longer told apart. */
    static final int MOST = 20;

    /** The row's. */
    @Id
    private String id;
    @Column(name = "set_id")
    private String setId;
    @Column(name = "therapist_id")
    private String therapistId;
    private int number;
    private int step;
    private String name;
    private boolean away;
    @Column(name = "kept_at")
    private Instant keptAt;

    protected PolicySet() {}

    private PolicySet(PolicySet before, String name, boolean away, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.setId = before.setId.isEmpty() ? UUID.randomUUID().toString() : before.setId;
        this.therapistId = before.therapistId;
        this.number = before.number;
        this.step = before.step + 1;
        this.name = name;
        this.away = away;
        this.keptAt = now;
    }

    private static PolicySet unkept(PersonId therapist, int number) {
        var set = new PolicySet();
        set.setId = "";
        set.therapistId = therapist.value();
        set.number = number;
        set.name = "";
        return set;
    }

    /** The one that a therapist has from the beginning, before anything was said about it. */
    public static PolicySet first(PersonId therapist) {
        return unkept(therapist, FIRST);
    }

    /** @throws Refused if the name is no good, or there are too many already */
    static PolicySet another(Person therapist, List<PolicySet> all, String name, Instant now) {
        Refused.unless(all.size() < MOST, Text.of(Typed.BUNDLE, "set.many", MOST));
        return unkept(therapist.id(), all.getLast().number + 1).step(all, name, false, now);
    }

    /** As it is kept when there is a second one beside it. */
    PolicySet kept(Instant now) {
        return new PolicySet(this, name, away, now);
    }

    /** @throws Refused if the name is no good */
    PolicySet renamed(List<PolicySet> all, String other, Instant now) {
        return step(all, other, away, now);
    }

    /**
     * No longer for new invitations.
     *
     * @throws Refused if it is the last in use
     */
    PolicySet putAway(List<PolicySet> all, Instant now) {
        Refused.unless(all.stream().anyMatch(other -> !other.away && other.number != number),
                Text.of(Typed.BUNDLE, "set.last"));
        return new PolicySet(this, name, true, now);
    }

    /** In use again. */
    PolicySet takenUp(Instant now) {
        return new PolicySet(this, name, false, now);
    }

    private PolicySet step(List<PolicySet> all, String wanted, boolean isAway, Instant now) {
        var naming = new Naming(TypedText.line(wanted == null ? "" : wanted),
                all.stream().filter(other -> other.number != number).map(PolicySet::getName).toList());
        Rule.requireAll(Naming.RULES, naming);
        return new PolicySet(this, naming.name, isAway, now);
    }

    /** A name that a therapist wants to give, and those that the other sets have. */
    private record Naming(String name, List<String> others) {

        private static final List<Rule<Naming>> RULES = List.of(
                new Rule<>(naming -> !naming.name.isEmpty(), Text.of(Typed.BUNDLE, "set.name.missing")),
                new Rule<>(naming -> naming.name.length() <= LONGEST_NAME,
                        Text.of(Typed.BUNDLE, "words.long", LONGEST_NAME)),
                new Rule<>(Naming::isAlone, Text.of(Typed.BUNDLE, "set.name.twice")));

        private boolean isAlone() {
            return others.stream().noneMatch(other -> Typed.folded(other).equals(Typed.folded(name)));
        }
    }

    /** As its addresses have it; empty for the only one. */
    public String getId() {
        return setId;
    }

    public PersonId therapist() {
        return new PersonId(therapistId);
    }

    /** From 1 in the order in which a therapist made them. */
    public int number() {
        return number;
    }

    /** As the therapist calls it; empty for a first one that has no other name than "my expectations". */
    public String getName() {
        return name;
    }

    /** Whether it is put away: nobody is invited to it any more. */
    public boolean isAway() {
        return away;
    }

    int step() {
        return step;
    }
}
