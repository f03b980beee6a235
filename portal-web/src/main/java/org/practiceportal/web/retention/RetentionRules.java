package org.practiceportal.web.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** The rules that an owner has set, of which the newest counts. */
@ApplicationScoped
@Transactional
class RetentionRules {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    RetentionRule now() {
        return entities.createQuery("select r from RetentionRule r order by r.setAt desc, r.id", RetentionRule.class)
                .setMaxResults(1).getResultStream().findFirst().orElse(RetentionRule.NONE);
    }

    /** @throws Refused if a number cannot be right */
    RetentionRule set(Person owner, Integer years, Integer minorYears) {
        var rule = new RetentionRule(owner.id(), years, minorYears, clock.instant());
        entities.persist(rule);
        // What was proposed by the rule before is looked at anew.
        entities.createQuery("delete from RetentionProposal p").executeUpdate();
        audit.record(new AuditEntry(owner.id(), "retention.ruled", "", null));
        return rule;
    }
}
