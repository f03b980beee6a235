package org.practiceportal.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.Delivery;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Practice;
import org.practiceportal.api.RowOrder;
import org.practiceportal.api.Text;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.shell.Spoken;
import org.practiceportal.web.shell.Words;

/** The mails that are kept, written and on their way. */
@ApplicationScoped
@Transactional
public class Outbox implements Notifier {

    /** Nobody else takes a mail that is being handed over for this long. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final RowOrder NEWEST = RowOrder.descending("Mail", "m", "writtenAt", "id");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    People people;

    @Inject
    Practice practice;

    @Inject
    MailServer server;

    @Inject
    Clock clock;

    @Inject
    Event<MailPosted> posted;

    /** Whose account is closed cannot see what waits, so nobody tells them. */
    @Override
    public void send(Notification notification) {
        if (isOpen(notification.to())) {
            post(people.find(notification.to()).orElseThrow(), notification.path());
        }
    }

    private boolean isOpen(PersonId person) {
        return !entities.createQuery("select a.id from Account a where a.id = :id and a.closedAt is null", String.class)
                .setParameter("id", person.value()).getResultList().isEmpty();
    }

    /** Keeps a mail to {@code person} whose link leads to {@code path}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(Person person, String path) {
        keep(person, say(person, "mail.subject"), say(person, "mail.body", practice.address() + path));
    }

    /** Keeps a mail which says that the passphrase was changed by a code, in case it was somebody else. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void warn(Person person) {
        keep(person, say(person, "mail.changed.subject"), say(person, "mail.changed.body"));
    }

    /** Keeps a mail to another address of this person's, with the code that shows that it is theirs. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void proveAddress(Person person, String address, String code) {
        keep(person, address, say(person, "mail.address.prove.subject"),
                say(person, "mail.address.prove.body", code, practice.address() + PortalPage.ACCOUNT.path()));
    }

    /**
     * Keeps a mail to somebody who wants to see that mails arrive, with the code that shows that it did.
     *
     * @return its id, by which {@link #delivery} tells how far it got
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String test(Person person, String code) {
        return keep(person, person.email(), say(person, "mail.test.subject"),
                say(person, "mail.test.body", code, practice.address() + PortalPage.TEST_MAIL.path()));
    }

    /** Keeps a mail which says that another address was asked for, in case it was somebody else. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addressAsked(Person person) {
        keep(person, say(person, "mail.address.subject"), say(person, "mail.address.asked"));
    }

    /** Keeps a mail to the address until now, which says that there is another. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addressChanged(Person person) {
        keep(person, say(person, "mail.address.subject"), say(person, "mail.address.changed"));
    }

    /** Keeps a mail to the person whose address somebody else asked for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addressTaken(Person holder) {
        keep(holder, say(holder, "mail.address.subject"), say(holder, "mail.address.taken"));
    }

    /** Forgets what was written to this person and no server has yet: the address was wrong. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(PersonId person) {
        entities.createQuery("delete from Mail m where m.personId = :person and m.sentAt is null")
                .setParameter("person", person.value()).executeUpdate();
    }

    /** Forgets every mail to this person, whose address nobody is to know any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(PersonId person) {
        entities.createQuery("delete from Mail m where m.personId = :person").setParameter("person", person.value())
                .executeUpdate();
    }

    private void keep(Person person, String subject, String body) {
        keep(person, person.email(), subject, body);
    }

    private String keep(Person person, String recipient, String subject, String body) {
        var mail = new Mail(person.id(), recipient, subject, body, clock.instant());
        entities.persist(mail);
        posted.fire(new MailPosted());
        return mail.id();
    }

    private String say(Person person, String key, Object... arguments) {
        return Spoken.in(person.language(), ZoneOffset.UTC, Text.of(Words.BUNDLE, key, arguments));
    }

    @Override
    public boolean isSending() {
        return server.isConfigured();
    }

    @Override
    public Map<PersonId, Delivery> latest(Collection<PersonId> asked) {
        var latest = new HashMap<PersonId, Delivery>();
        if (!asked.isEmpty()) {
            entities.createQuery("select m from Mail m where m.personId in :people and m.writtenAt ="
                    + " (select max(n.writtenAt) from Mail n where n.personId = m.personId)", Mail.class)
                    .setParameter("people", asked.stream().map(PersonId::value).toList()).getResultList()
                    .forEach(mail -> latest.put(mail.person(), mail.delivery(server.isConfigured())));
        }
        return latest;
    }

    /** How far one mail got; empty if it was taken back. */
    public Optional<Delivery> delivery(String id) {
        return Optional.ofNullable(entities.find(Mail.class, id)).map(mail -> mail.delivery(server.isConfigured()));
    }

    /** One page, the newest first. */
    CursoredPage<Mail> page(PageRequest wanted) {
        return NEWEST.page(wanted, rest -> entities
                .createQuery("select m from Mail m where m.writtenAt is not null" + rest, Mail.class), Mail::id);
    }

    /** How many no server has taken yet. */
    public long waiting() {
        return entities.createQuery("select count(m) from Mail m where m.sentAt is null", Long.class).getSingleResult();
    }

    /** Of those that were written after it, how many wait and since when; a mail that nobody takes waits for ever. */
    WaitingMails waitingSince(Instant from) {
        return waiting("m.writtenAt >= :day", from);
    }

    /** Likewise of those that were written before. */
    WaitingMails waitingFromBefore(Instant day) {
        return waiting("m.writtenAt < :day", day);
    }

    private WaitingMails waiting(String which, Instant day) {
        return entities.createQuery("select new org.practiceportal.web.notification.WaitingMails(count(m),"
                + " min(m.writtenAt)) from Mail m where m.sentAt is null and " + which, WaitingMails.class)
                .setParameter("day", day).getSingleResult();
    }

    List<String> due(int most) {
        return entities.createQuery("select m.id from Mail m where m.sentAt is null and m.nextAt <= :now"
                + " order by m.nextAt", String.class).setParameter("now", clock.instant()).setMaxResults(most)
                .getResultList();
    }

    /** Takes a mail to hand it over; empty if another instance was faster. */
    @Transactional
    Optional<Mail> claim(String id) {
        var now = clock.instant();
        var taken = entities.createQuery("update Mail m set m.nextAt = :later, m.attempts = m.attempts + 1"
                + " where m.id = :id and m.sentAt is null and m.nextAt <= :now").setParameter("id", id)
                .setParameter("now", now).setParameter("later", now.plus(CLAIM)).executeUpdate();
        return taken == 1 ? Optional.of(entities.find(Mail.class, id)) : Optional.empty();
    }

    @Transactional
    void sent(String id) {
        entities.find(Mail.class, id).sent(clock.instant());
    }

    @Transactional
    void failed(String id, String why) {
        entities.find(Mail.class, id).failed(why, clock.instant());
    }
}
