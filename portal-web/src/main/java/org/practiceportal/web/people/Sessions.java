package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Role;
import org.practiceportal.api.Rounds;
import org.practiceportal.api.Text;
import org.practiceportal.web.people.Accounts.Known;

/** The sessions that are kept, for all instances and across restarts. */
@ApplicationScoped
@Transactional
class Sessions {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final int MOST_SHOWN = 50;
    private static final String OPEN_OF = " where s.accountId = :account and s.validUntil > :now";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.session.idle")
    Duration idle;

    @Inject
    @ConfigProperty(name = "portal.session.idle.staff")
    Duration idleStaff;

    @Inject
    @ConfigProperty(name = "portal.session.longest")
    Duration longest;

    @Inject
    @ConfigProperty(name = "portal.session.longest.staff")
    Duration longestStaff;

    /** An open session, and whose it is. */
    record Open(Session session, Known known) {}

    void start(@Observes Startup started) {
        rounds.every("sessions", Duration.ofHours(1), this::forget);
    }

    /**
     * Begins one for somebody who has just shown who they are.
     *
     * @param account as it was when that was looked at
     * @throws Refused if it has changed since: whoever knows only the passphrase from before has come too late
     */
    SessionToken begin(Account account, String device) {
        var now = clock.instant();
        // Nobody changes the passphrase or closes the account between this look and the session.
        var unchanged = entities.createQuery("update Account a set a.securedAt = a.securedAt"
                + " where a.id = :id and a.passphrase = :seen and a.closedAt is null")
                .setParameter("id", account.id().value()).setParameter("seen", account.passphrase()).executeUpdate();
        if (unchanged != 1) {
            throw new Refused(Text.of(Accounts.BUNDLE, "signIn.wrong"));
        }
        var token = new SessionToken(Secrets.token(), account.id(), account.roles(),
                now.plus(isClient(account) ? longest : longestStaff));
        entities.persist(new Session(token, device, idle(account), now));
        entities.flush();
        return token;
    }

    /** Whose it is, if it still goes on. */
    Optional<Open> open(SessionToken token) {
        return entities
                .createQuery("select s, a, p.zone from Session s join Account a on a.id = s.accountId"
                        + " left join PracticeRow p on p.id = 1"
                        + " where s.tokenHash = :hash and s.validUntil > :now", Object[].class)
                .setParameter("hash", token.hash()).setParameter("now", clock.instant()).getResultList().stream()
                .map(row -> new Open((Session) row[0], Known.of((Account) row[1], (String) row[2])))
                .filter(open -> open.known().account().isActive()).findFirst();
    }

    /** It was used now. One that was ended meanwhile does not come back: it is not there any more, whatever the clocks say. */
    void note(Open used) {
        var now = clock.instant();
        if (used.session().isToBeNoted(now)) {
            entities.createQuery("update Session s set s.lastUsedAt = :now, s.validUntil = :until"
                    + " where s.id = :id and s.validUntil > :now").setParameter("now", now)
                    .setParameter("until", used.session().validAfter(idle(used.known().account()), now))
                    .setParameter("id", used.session().id()).executeUpdate();
        }
    }

    void end(SessionToken token) {
        entities.createQuery("delete from Session s where s.tokenHash = :hash").setParameter("hash", token.hash())
                .executeUpdate();
    }

    /** Ends one of this person's; somebody else's goes on. */
    void end(Person person, String id) {
        entities.createQuery("delete from Session s where s.accountId = :account and s.id = :id")
                .setParameter("account", person.id().value()).setParameter("id", id).executeUpdate();
    }

    void endAllOf(PersonId account) {
        entities.createQuery("delete from Session s where s.accountId = :account")
                .setParameter("account", account.value()).executeUpdate();
    }

    void endOthersOf(Person person, SessionToken own) {
        entities.createQuery("delete from Session s where s.accountId = :account and s.tokenHash <> :own")
                .setParameter("account", person.id().value()).setParameter("own", own.hash()).executeUpdate();
    }

    /** Those that go on, the newest first. */
    List<Session> of(Person person) {
        return entities.createQuery("select s from Session s" + OPEN_OF + " order by s.createdAt desc, s.id",
                Session.class).setParameter("account", person.id().value()).setParameter("now", clock.instant())
                .setMaxResults(MOST_SHOWN).getResultList();
    }

    void forget() {
        entities.createQuery("delete from Session s where s.validUntil < :before")
                .setParameter("before", clock.instant().minus(FORGOTTEN_AFTER)).executeUpdate();
    }

    private Duration idle(Account account) {
        return isClient(account) ? idle : idleStaff;
    }

    private static boolean isClient(Account account) {
        return account.roles().contains(Role.CLIENT);
    }
}
