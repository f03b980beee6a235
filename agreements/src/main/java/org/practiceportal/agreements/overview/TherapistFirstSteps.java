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
        var there = there(person);
        var isPublished = there.contains("version");
        return List.of(step("first.publish", AgreementsPage.EDIT, isPublished),
                step("first.try", isPublished ? AgreementsPage.TRY : AgreementsPage.EDIT, there.contains("try_out")),
                step("first.invite", isPublished ? AgreementsPage.ADD : AgreementsPage.EDIT,
                        there.contains("invitation")));
    }

    /** Of what there is something; nobody counts how many. */
    private List<?> there(Person therapist) {
        return entities.createNativeQuery("select 'version' where exists (select 1 from agreements_version"
                + " where therapist_id = ?1) union all select 'try_out' where exists (select 1 from agreements_try_out"
                + " where therapist_id = ?1) union all select 'invitation' where exists (select 1 from"
                + " agreements_standing_summary where therapist_id = ?1 and invitation_id is not null)")
                .setParameter(1, therapist.id().value()).getResultList();
    }

    private static FirstStep step(String key, AgreementsPage page, boolean done) {
        return new FirstStep(Text.of(Typed.BUNDLE, key), Text.of(Typed.BUNDLE, key + ".what"), page.at(), done);
    }
}
