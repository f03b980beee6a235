package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.practiceportal.api.PersonId;
import org.practiceportal.web.shell.Words;

/** The accounts that are kept. */
@ApplicationScoped
@Transactional
class Accounts {

    static final String BUNDLE = Words.BUNDLE;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Optional<Account> find(PersonId id) {
        return Optional.ofNullable(entities.find(Account.class, id.value()));
    }

    Optional<Account> byEmail(String typed) {
        return entities.createQuery("select a from Account a where a.emailFolded = :email", Account.class)
                .setParameter("email", typed.strip().toLowerCase(Locale.ROOT)).getResultList().stream().findFirst();
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
    List<Account> colleagues(String named, int first, int size) {
        return entities.createQuery("select a from Account a where a.therapistId is null"
                + " and a.nameFolded like :named escape '!' order by a.nameFolded, a.id", Account.class)
                .setParameter("named", containing(named)).setFirstResult(first).setMaxResults(size).getResultList();
    }

    long countColleagues(String named) {
        return entities
                .createQuery("select count(a) from Account a where a.therapistId is null"
                        + " and a.nameFolded like :named escape '!'", Long.class)
                .setParameter("named", containing(named)).getSingleResult();
    }

    private static String containing(String typed) {
        return "%" + PersonName.fold(typed).replaceAll("([!%_])", "!$1") + "%";
    }
}
