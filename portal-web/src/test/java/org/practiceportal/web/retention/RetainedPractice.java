package org.practiceportal.web.retention;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.PortalModule;
import org.practiceportal.api.RelationState;
import org.practiceportal.api.Relations;
import org.practiceportal.web.beans.Beans;
import org.practiceportal.web.beans.Given;
import org.practiceportal.web.people.SmallPractice;

/** The small practice years later: Maya's work with Jonas has ended. */
final class RetainedPractice {

    final Beans beans;
    final SmallPractice people;
    Set<PersonId> underAge = Set.of();

    RetainedPractice(Beans beans) {
        this.beans = beans;
        var module = new PortalModule() {
            @Override
            public String id() {
                return "small";
            }

            @Override
            public Set<PersonId> underAge(Person therapist, Collection<PersonId> clients) {
                return underAge;
            }
        };
        beans.give(Instance.class, Given.as(Instance.class, Map.of("stream", asked -> Stream.of(module))));
        people = new SmallPractice(beans);
    }

    LocalDate today() {
        return beans.ask(() -> beans.get(Retaining.class).today());
    }

    void ends() {
        becomes(RelationState.ENDED);
    }

    void becomes(RelationState next) {
        var day = today();
        beans.act(() -> beans.get(Relations.class).change(people.maya, people.jonas.id(), next, day, "Take care."));
    }

    void rules(int years, int minorYears) {
        beans.clock().pass(Duration.ofMinutes(1));
        beans.act(() -> beans.get(RetentionRules.class).set(people.nora, years, minorYears));
    }

    void pass(int years) {
        beans.clock().pass(Duration.ofDays(366L * years));
    }

    void leaves(Person therapist) {
        beans.act(() -> beans.get(EntityManager.class)
                .createNativeQuery("update portal_account set closed_at = created_at where id = ?")
                .setParameter(1, therapist.id().value()).executeUpdate());
    }

    void round() {
        beans.act(() -> beans.get(RetentionRounds.class).propose());
    }

    Tombstone erases(Person by, String passphrase) {
        return beans.ask(() -> beans.get(Erasing.class).erase(by, people.jonas.id(), passphrase));
    }

    List<?> kept(String query) {
        return beans.kept(query);
    }
}
