package org.practiceportal.agreements.policy.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.People;
import org.practiceportal.api.PersonId;

/** Lets colleagues see and copy a draft, as it is at that moment. What is not offered, nobody else sees. */
@ApplicationScoped
@Transactional
public class Offering {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Drafting drafting;

    @Inject
    People people;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Offers the draft as it stands now; an earlier offer of it no longer holds. */
    public Offer offer(OwnPolicy which) {
        var therapist = which.set().therapist();
        var offer = Offer.of(which.set(), next(therapist, which.language()), drafting.draft(which), clock.instant());
        entities.persist(offer);
        entities.flush();
        audit.record(new AuditEntry(therapist, "agreements.offered", offer.id(), null));
        return offer;
    }

    /** Takes the offer back, if there is one. What was copied before stays where it is. */
    public void takeBack(OwnPolicy which) {
        of(which).ifPresent(offer -> {
            entities.persist(offer.takenBack(next(offer.therapist(), which.language()), clock.instant()));
            audit.record(new AuditEntry(offer.therapist(), "agreements.offerTakenBack", offer.id(), null));
        });
    }

    /** What this therapist offers of it now. */
    public Optional<Offer> of(OwnPolicy which) {
        return all(which.language()).stream().filter(offer -> offer.isOf(which.set())).findFirst();
    }

    /** What people who still work here offer in this language, the newest first. */
    public List<Offer> all(Locale language) {
        var offers = entities
                .createQuery("select o from Offer o where o.language = :language and o.draft <> ''"
                        + " and not exists (select n from Offer n where n.therapistId = o.therapistId"
                        + " and n.setNumber = o.setNumber and n.language = o.language and n.number > o.number)"
                        + " order by o.offeredAt desc",
                        Offer.class)
                .setParameter("language", language.toLanguageTag()).getResultList();
        var therapists = people.find(offers.stream().map(Offer::therapist).toList());
        return offers.stream().filter(offer -> therapists.containsKey(offer.therapist())
                && therapists.get(offer.therapist()).active()).toList();
    }

    /** An offer that holds, or empty. */
    public Optional<Offer> find(String id) {
        return Optional.ofNullable(entities.find(Offer.class, id))
                .filter(offer -> all(Locale.forLanguageTag(offer.language())).contains(offer));
    }

    private int next(PersonId therapist, Locale language) {
        return entities
                .createQuery("select coalesce(max(o.number), 0) + 1 from Offer o where o.therapistId = :therapist"
                        + " and o.language = :language", Number.class)
                .setParameter("therapist", therapist.value()).setParameter("language", language.toLanguageTag())
                .getSingleResult().intValue();
    }
}
