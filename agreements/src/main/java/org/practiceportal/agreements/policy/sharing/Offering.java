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
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
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
    public Offer offer(Person therapist, Locale language) {
        var draft = drafting.draft(therapist, language);
        var offer = Offer.of(therapist.id(), last(therapist.id(), language).map(Offer::number).orElse(0) + 1, draft,
                clock.instant());
        entities.persist(offer);
        entities.flush();
        audit.record(new AuditEntry(therapist.id(), "agreements.offered", offer.id(), null));
        return offer;
    }

    /** Takes the offer back, if there is one. What was copied before stays where it is. */
    public void takeBack(Person therapist, Locale language) {
        of(therapist.id(), language).ifPresent(offer -> {
            entities.persist(offer.takenBack(clock.instant()));
            audit.record(new AuditEntry(therapist.id(), "agreements.offerTakenBack", offer.id(), null));
        });
    }

    /** What this therapist offers now. */
    public Optional<Offer> of(PersonId therapist, Locale language) {
        return last(therapist, language).filter(offer -> !offer.isTakenBack());
    }

    /** What people who still work here offer in this language, the newest first. */
    public List<Offer> all(Locale language) {
        var offers = entities
                .createQuery("select o from Offer o where o.language = :language and o.draft <> ''"
                        + " and not exists (select n from Offer n where n.therapistId = o.therapistId"
                        + " and n.language = o.language and n.number > o.number) order by o.offeredAt desc",
                        Offer.class)
                .setParameter("language", language.toLanguageTag()).getResultList();
        var therapists = people.find(offers.stream().map(Offer::therapist).toList());
        return offers.stream().filter(offer -> therapists.containsKey(offer.therapist())
                && therapists.get(offer.therapist()).active()).toList();
    }

    /** An offer that holds, or empty. */
    public Optional<Offer> find(String id) {
        return Optional.ofNullable(entities.find(Offer.class, id)).filter(offer -> isHere(offer)
                && of(offer.therapist(), Locale.forLanguageTag(offer.language())).filter(offer::equals).isPresent());
    }

    private boolean isHere(Offer offer) {
        return people.find(offer.therapist()).filter(Person::active).isPresent();
    }

    private Optional<Offer> last(PersonId therapist, Locale language) {
        return entities
                .createQuery("select o from Offer o where o.therapistId = :therapist and o.language = :language"
                        + " order by o.number desc", Offer.class)
                .setParameter("therapist", therapist.value()).setParameter("language", language.toLanguageTag())
                .setMaxResults(1).getResultList().stream().findFirst();
    }
}
