package org.practiceportal.web.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practiceportal.api.Facts;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;
import org.practiceportal.web.shell.Languages;

/**
 * A person's account. It begins without a passphrase, gets one when the person uses an activation code or the first
 * run, and may be closed later; it is never removed, since what the person signed stays.
 */
@Entity
@Table(name = "portal_account")
class Account {

    private static final String FORGOTTEN = "–";

    @Id
    private String id;
    private String name;
    @Column(name = "name_folded")
    private String nameFolded;
    @Column(name = "legal_name")
    private String legalName;
    private String pronouns;
    private String phone;
    private String email;
    @Column(name = "email_folded")
    private String emailFolded;
    private String language;
    private String zone;
    private String roles;
    @Column(name = "therapist_id")
    private String therapistId;
    private String passphrase;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "activated_at")
    private Instant activatedAt;
    @Column(name = "secured_at")
    private Instant securedAt;
    @Column(name = "closed_at")
    private Instant closedAt;

    protected Account() {}

    private Account(String name, EmailAddress email, Locale language, Set<Role> roles, PersonId therapist,
            Instant now) {
        this.id = PersonId.fresh().value();
        rename(name);
        moveTo(email);
        this.language = language.toLanguageTag();
        this.roles = roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
        this.therapistId = therapist == null ? null : therapist.value();
        this.createdAt = now;
    }

    static Account client(String name, EmailAddress email, Locale language, PersonId therapist, Instant now) {
        return new Account(name, email, language, Set.of(Role.CLIENT), therapist, now);
    }

    static Account colleague(String name, EmailAddress email, Locale language, Set<Role> roles, Instant now) {
        return new Account(name, email, language, roles, null, now);
    }

    final void rename(String called) {
        name = PersonName.of(called).value();
        nameFolded = PersonName.of(called).folded();
    }

    void tell(ToldFacts told) {
        legalName = told.legalName();
        pronouns = told.pronouns();
        phone = told.phone();
    }

    final void moveTo(EmailAddress address) {
        email = address.value();
        emailFolded = address.folded();
    }

    boolean isAt(EmailAddress address) {
        return address.folded().equals(emailFolded);
    }

    void read(Locale chosen) {
        language = chosen.toLanguageTag();
    }

    void live(ZoneId chosen) {
        zone = chosen.getId();
    }

    /** Whether the person has said where their clock is. */
    boolean hasZone() {
        return zone != null;
    }

    /** Sets the way to sign in; from now on the person is active. */
    void secure(String passphraseHash, Instant now) {
        passphrase = passphraseHash;
        securedAt = now;
        if (activatedAt == null) {
            activatedAt = now;
        }
    }

    /** Nobody signs in any more. */
    void close(Instant now) {
        closedAt = now;
    }

    /** Nothing is left of somebody who never came in: neither who it was, nor where; others may have the address. */
    void forget(Instant now) {
        name = FORGOTTEN;
        nameFolded = FORGOTTEN;
        email = "";
        emailFolded = id;
        tell(ToldFacts.of(Facts.NONE));
        close(now);
    }

    void reopen() {
        closedAt = null;
    }

    boolean isActive() {
        return passphrase != null && closedAt == null;
    }

    /** When this person first chose a passphrase; {@code null} before. */
    Instant activatedAt() {
        return activatedAt;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    PersonId id() {
        return new PersonId(id);
    }

    /** The stored hash, or {@code null} before the account is set up. */
    String passphrase() {
        return passphrase;
    }

    Person person(ZoneId practiceZone) {
        return new Person(id(), name, email, Languages.of(language), zone == null ? practiceZone : ZoneId.of(zone),
                roles(), isActive(), ToldFacts.read(legalName, pronouns, phone));
    }

    Set<Role> roles() {
        return Stream.of(roles.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
