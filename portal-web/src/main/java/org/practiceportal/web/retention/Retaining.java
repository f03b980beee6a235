package org.practiceportal.web.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Practice;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Relation;
import org.practiceportal.api.RelationState;
import org.practiceportal.api.RowOrder;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Modules;
import org.practiceportal.web.shell.Words;

/** How long the content of each relation that has ended stays: a therapist sees their own, an owner those of nobody who is here. */
@ApplicationScoped
@Transactional
class Retaining {

    private static final RowOrder OLDEST = RowOrder.ascending("EndedRelation", "e", "endedOn", "id");
    private static final String NOBODY_HERE = "exists (select a from Account a where a.id = e.therapistId"
            + " and a.closedAt is not null)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    RetentionRules rules;

    @Inject
    LegalHolds holds;

    @Inject
    People people;

    @Inject
    Practice practice;

    @Inject
    Modules modules;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * A line of the preview.
     *
     * @param client {@code null} for an owner, who does not learn it
     */
    public record Line(String id, Person client, LocalDate endedOn, Term term) {}

    RetentionRule rule() {
        return rules.now();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), practice.zone());
    }

    /** One page of a therapist's relations that have ended, those that ended first before the others. */
    CursoredPage<Line> page(Person therapist, PageRequest wanted) {
        var rule = rule();
        var page = OLDEST.within("k.therapistId = :therapist").page(wanted,
                rest -> entities.createQuery("select e from EndedRelation e where e.therapistId = :therapist" + rest,
                        EndedRelation.class).setParameter("therapist", therapist.id().value()),
                EndedRelation::id);
        var clients = page.rows().stream().map(EndedRelation::client).toList();
        var known = people.find(clients);
        var underAge = underAge(therapist, clients);
        return page.map(ended -> new Line(ended.id(), known.get(ended.client()), ended.endedOn(),
                ended.term(rule, underAge.contains(ended.client()), today())));
    }

    /** Likewise of therapists who are not here any more, for an owner. */
    CursoredPage<Line> pageOfNobodyHere(PageRequest wanted) {
        var rule = rule();
        var page = OLDEST.page(wanted,
                rest -> entities.createQuery("select e from EndedRelation e where " + NOBODY_HERE + rest,
                        EndedRelation.class),
                EndedRelation::id);
        var underAge = page.rows().stream().collect(Collectors.groupingBy(EndedRelation::therapist)).entrySet().stream()
                .flatMap(each -> underAge(people.find(each.getKey()).orElseThrow(),
                        each.getValue().stream().map(EndedRelation::client).toList()).stream())
                .collect(Collectors.toSet());
        return page.map(ended -> new Line(ended.id(), null, ended.endedOn(),
                ended.term(rule, underAge.contains(ended.client()), today())));
    }

    Optional<EndedRelation> ofNobodyHere(String id) {
        return entities.createQuery("select e from EndedRelation e where e.id = :id and " + NOBODY_HERE,
                EndedRelation.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** How long what is between the two stays. */
    Term term(Person therapist, Relation relation) {
        if (relation.state() != RelationState.ENDED) {
            return Term.GOES_ON;
        }
        var client = relation.client().id();
        return rule().term(relation.since(), isUnderAge(therapist, client), comesOfAge(therapist, client).orElse(null),
                !holds.on(client, therapist.id()).isEmpty(), today());
    }

    /** Whether the client agreed to something as somebody under age. */
    boolean isUnderAge(Person therapist, PersonId client) {
        return underAge(therapist, List.of(client)).contains(client);
    }

    private Set<PersonId> underAge(Person therapist, Collection<PersonId> clients) {
        return modules.all().stream().flatMap(module -> module.underAge(therapist, clients).stream())
                .collect(Collectors.toSet());
    }

    Optional<LocalDate> comesOfAge(Person therapist, PersonId client) {
        return Optional.ofNullable(entities.find(ComingOfAge.class, ComingOfAge.key(client, therapist.id())))
                .map(ComingOfAge::day);
    }

    /**
     * @throws NotFound if it is not this therapist's client
     * @throws Refused  if there is no day
     */
    void comesOfAge(Person therapist, PersonId client, LocalDate day) {
        people.clientOf(therapist, client).orElseThrow(NotFound::new);
        Refused.unless(day != null, Text.of(Words.BUNDLE, "retention.age.missing"));
        entities.merge(new ComingOfAge(client, therapist.id(), day, clock.instant()));
        audit.record(new AuditEntry(therapist.id(), "retention.ageTold", client.value(), client));
    }
}
