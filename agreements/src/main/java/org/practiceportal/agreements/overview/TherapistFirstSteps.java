package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.FirstStep;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;

/** What a therapist does before their first client reads anything. */
@ApplicationScoped
@Transactional
public class TherapistFirstSteps {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    public List<FirstStep> of(Person person) {
        if (!person.is(Role.THERAPIST)) {
            return List.of();
        }
        var counted = entities.createQuery("select count(v), (select count(t) from TryOut t where t.therapistId = :id),"
                + " (select count(s) from Standing s where s.therapistId = :id and s.invitationId is not null)"
                + " from PolicyVersion v where v.therapistId = :id", Object[].class)
                .setParameter("id", person.id().value()).getSingleResult();
        var isPublished = isAny(counted[0]);
        return List.of(step("first.publish", AgreementsPage.EDIT, isPublished),
                step("first.try", isPublished ? AgreementsPage.TRY : AgreementsPage.EDIT, isAny(counted[1])),
                step("first.invite", isPublished ? AgreementsPage.ADD : AgreementsPage.EDIT, isAny(counted[2])));
    }

    private static boolean isAny(Object count) {
        return ((Number) count).longValue() > 0;
    }

    private static FirstStep step(String key, AgreementsPage page, boolean done) {
        return new FirstStep(Text.of(Typed.BUNDLE, key), Text.of(Typed.BUNDLE, key + ".what"), page.at(), done);
    }
}
