package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Role;
import org.practiceportal.api.RowOrder;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Words;

/** The accounts that are kept. */
@ApplicationScoped
@Transactional
class Accounts {

    static final String BUNDLE = Words.BUNDLE;

    /** With the zone of the practice, so that nobody asks for it once more for each. */
    private static final String KNOWN = "select a, p.zone from Account a left join PracticeRow p on p.id = 1";

    private static final RowOrder BY_NAME = RowOrder.ascending("Account", "a", "nameFolded", "id")
            .within("k.therapistId is null");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Optional<Account> find(PersonId id) {
        return Optional.ofNullable(entities.find(Account.class, id.value()));
    }

    /** The account with this id, and the person whose it is. */
    Optional<Known> known(PersonId id) {
        return known(List.of(id)).stream().findFirst();
    }

    /** Likewise of several, in no order; whoever chose no time zone has the practice's. */
    List<Known> known(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(KNOWN + " where a.id in :ids", Object[].class)
                .setParameter("ids", ids.stream().map(PersonId::value).toList()).getResultList().stream()
                .map(Known::of).toList();
    }

    /** Likewise if it is of a client of this therapist. */
    Optional<Known> clientOf(PersonId therapist, PersonId client) {
        return entities.createQuery(KNOWN + " where a.id = :client and exists (select r from RelationRow r"
                + " where r.clientId = a.id and r.therapistId = :therapist)", Object[].class)
                .setParameter("client", client.value()).setParameter("therapist", therapist.value()).getResultList()
                .stream().findFirst().map(Known::of);
    }

    /** Whether it has ended with this therapist, and goes on with another. */
    boolean goesOnElsewhere(PersonId therapist, PersonId client) {
        return !entities.createQuery("select r.id from RelationRow r where r.clientId = :client"
                + " and r.therapistId <> :therapist and r.state = org.practiceportal.api.RelationState.GOES_ON"
                + " and exists (select o from RelationRow o where o.clientId = r.clientId and o.therapistId = :therapist"
                + " and o.state = org.practiceportal.api.RelationState.ENDED)", String.class)
                .setParameter("client", client.value()).setParameter("therapist", therapist.value())
                .setMaxResults(1).getResultList().isEmpty();
    }

    /** Whoever can work with clients now, by name. */
    List<Known> therapists() {
        return entities.createQuery(KNOWN + " where a.therapistId is null and a.closedAt is null"
                + " and a.passphrase is not null order by a.nameFolded, a.id", Object[].class).getResultList().stream()
                .map(Known::of).filter(known -> known.person().is(Role.THERAPIST)).toList();
    }

    /** Whose account is closed, and with whom it has not ended for some clients; by name. */
    List<Known> left() {
        return entities.createQuery(KNOWN + " where a.therapistId is null and a.closedAt is not null"
                + " and exists (select r from RelationRow r where r.therapistId = a.id and r.state in"
                + " (org.practiceportal.api.RelationState.GOES_ON, org.practiceportal.api.RelationState.RESTS))"
                + " order by a.nameFolded, a.id", Object[].class).getResultList().stream().map(Known::of).toList();
    }

    /** An account, and the person as everybody sees them. */
    record Known(Account account, Person person) {

        private static Known of(Object[] row) {
            return of((Account) row[0], (String) row[1]);
        }

        /** @param practiceZone {@code null} while there is no practice */
        static Known of(Account account, String practiceZone) {
            return new Known(account, account.person(practiceZone == null ? ZoneOffset.UTC : ZoneId.of(practiceZone)));
        }
    }

    Optional<Account> byEmail(String typed) {
        return entities.createQuery("select a from Account a where a.emailFolded = :email", Account.class)
                .setParameter("email", typed.strip().toLowerCase(Locale.ROOT)).getResultList().stream().findFirst();
    }

    /** Whether nobody has come in with it yet; until the end of the act nobody does. */
    boolean isUntouched(Account account) {
        return entities.createQuery("update Account a set a.createdAt = a.createdAt"
                + " where a.id = :id and a.activatedAt is null").setParameter("id", account.id().value())
                .executeUpdate() == 1;
    }

    /** Until the end of the act nobody else does something to this account. */
    void lock(PersonId id) {
        entities.createQuery("update Account a set a.createdAt = a.createdAt where a.id = :id")
                .setParameter("id", id.value()).executeUpdate();
    }

    /** Likewise, and whether it is one that can be used, or may be one day. */
    boolean lockIfOpen(PersonId id) {
        return entities.createQuery("update Account a set a.createdAt = a.createdAt where a.id = :id"
                + " and a.closedAt is null").setParameter("id", id.value()).executeUpdate() == 1;
    }

    /** When this person last signed in with their passphrase before a moment. */
    Optional<Instant> signedInBefore(PersonId person, Instant at) {
        return Optional.ofNullable(entities.createQuery("select max(r.at) from AuditRow r where r.actor = :person"
                + " and r.act = 'people.signedIn' and r.at <= :at", Instant.class)
                .setParameter("person", person.value()).setParameter("at", at).getSingleResult());
    }

    /** @throws Refused if somebody has this address */
    void requireFree(EmailAddress address) {
        Refused.unless(byEmail(address.value()).isEmpty(), Text.of(BUNDLE, "people.email.taken"));
    }

    boolean isEmpty() {
        return entities.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    void add(Account account) {
        entities.persist(account);
        // Others refer to it by id, which the persistence provider cannot know when it orders what it writes.
        entities.flush();
    }

    /** One page of the people who work here, by name. */
    CursoredPage<Known> colleagues(String named, PageRequest wanted) {
        return BY_NAME.page(wanted,
                rest -> entities.createQuery(KNOWN + " where a.therapistId is null and a.nameFolded like :named"
                        + " escape '!'" + rest, Object[].class).setParameter("named", containing(named)),
                row -> Known.of(row).person().id().value()).map(Known::of);
    }

    private static String containing(String typed) {
        return "%" + PersonName.fold(typed).replaceAll("([!%_])", "!$1") + "%";
    }
}
