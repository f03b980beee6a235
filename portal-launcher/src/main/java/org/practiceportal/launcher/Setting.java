package org.practiceportal.launcher;

import java.util.List;
import java.util.Locale;

/**
 * All settings that there are, in the order to read about them. The file {@code conf/portal.properties} and the operators'
 * table of settings are made from this list.
 */
public enum Setting {

    PORT_NUMBER("Where the portal is", "portal.port", Kind.PORT, "8080", "The port on which it listens."),

    LISTEN(
            "portal.listen",
            Kind.HOST,
            "127.0.0.1",
            "The address of this machine on which it listens. Others than this machine reach it through a proxy."),

    ADDRESS_OF_BROWSERS(
            "portal.address",
            Kind.ADDRESS,
            "",
            "Where browsers reach it, the base of all links: https://practice.example, or with a path,"
                    + " https://practice.example/portal. Without it: http://127.0.0.1 with the port."),

    TRUSTED_PROXIES(
            "portal.trusted.proxies",
            Kind.NETWORKS,
            "",
            "Addresses or networks of proxies whose X-Forwarded-* and Forwarded headers are believed, with"
                    + " commas between: 127.0.0.1, 10.0.0.0/8. Without it, nobody's."),

    DATA_FOLDER(
            "Where things lie; a path that does not begin at the root begins where the program lies",
            "portal.data.dir",
            Kind.FOLDER,
            "data",
            "The embedded database and the sealing key. Back it up."),

    PLUGINS_FOLDER(
            "portal.plugins.dir",
            Kind.FOLDER,
            "plugins",
            "A plugin's jar that lies here is part of the portal from the next start."),

    LOG_FOLDER("portal.log.dir", Kind.FOLDER, "logs", "The log files."),

    WORK_FOLDER(
            "portal.work.dir",
            Kind.FOLDER,
            "work",
            "What is only needed while the portal runs. Left-overs of a sudden end are removed at the next start."),

    DB_URL(
            "The database",
            "portal.db.url",
            Kind.DATABASE,
            "",
            "A PostgreSQL: jdbc:postgresql://host:5432/portal. Without it, the embedded database in the data folder."),

    DB_USER("portal.db.user", Kind.TEXT, "", "Its account, which owns its schema."),
    DB_PASSWORD("portal.db.password", Kind.SECRET, "", "The password of that account."),

    DB_TLS(
            "portal.db.tls",
            Kind.WORD,
            "",
            "How the connection is protected. Without it: none to this machine, required to any other.",
            "required: TLS, and the certificate must be the host's",
            "none: only to a database on this machine",
            "plain-over-network: whoever is on the network between can read everything"),

    START_WAIT("portal.start.wait", Kind.DURATION, "PT1M", "How long a start waits for a database that is away."),

    STOP_NOTICE(
            "Its end, where other instances go on",
            "portal.stop.notice",
            Kind.DURATION,
            "",
            "How long it still serves when told to end, while /health/ready says no. Without it, not at all."),

    STOP_WITHIN("portal.stop.within", Kind.DURATION, "PT20S", "How long what is under way then has to be finished."),

    SMTP_HOST("Mail", "portal.smtp.host", Kind.HOST, "", "The server for mails. Without it, they wait in the outbox."),

    SMTP_PORT("portal.smtp.port", Kind.PORT, "587", "Its port."),
    SMTP_USER("portal.smtp.user", Kind.TEXT, "", "Its account, if it asks for one."),
    SMTP_PASSWORD("portal.smtp.password", Kind.SECRET, "", "The password of that account."),

    SMTP_TLS(
            "portal.smtp.tls",
            Kind.WORD,
            "required",
            "How the connection is protected.",
            "required: STARTTLS, and the certificate must be the host's",
            "implicit: TLS from the first byte, and the certificate must be the host's",
            "none: only to a server on this machine",
            "plain-over-network: whoever is on the network between can read everything"),

    SMTP_TIMEOUT("portal.smtp.timeout", Kind.DURATION, "PT1M", "How long handing over one mail may take in all."),
    SMTP_FROM("portal.smtp.from", Kind.MAILBOX, "no-reply@localhost", "The sender of all mails."),
    MAIL_EVERY("portal.mail.every", Kind.DURATION, "PT5S", "How often waiting mails are tried again."),

    SESSION_IDLE("Sessions", "portal.session.idle", Kind.DURATION, "PT30M", "A client's longest pause."),

    SESSION_IDLE_STAFF("portal.session.idle.staff", Kind.DURATION, "PT15M", "That of those who work here."),

    SESSION_LONGEST("portal.session.longest", Kind.DURATION, "PT12H", "How long a client's session lasts in any case."),

    SESSION_LONGEST_STAFF("portal.session.longest.staff", Kind.DURATION, "PT10H", "That of those who work here."),

    SEAL_FILE(
            "The seal of documents",
            "portal.seal.file",
            Kind.FILE,
            "",
            "A PKCS#12 file with a key of the practice's own. Without it, one is made at the first start."),

    SEAL_PKCS11("", "portal.seal.pkcs11", Kind.FILE, "", "Instead: the key is on a token, described in this file."),

    SEAL_PASSWORD(
            "portal.seal.password",
            Kind.SECRET,
            "",
            "The password of that file, or the token's PIN. Without it, it is read from the file of the same"
                    + " name with .password added."),

    SEAL_ALIAS("portal.seal.alias", Kind.TEXT, "", "Which key, if there are several."),

    SEAL_REPLACES("portal.seal.replaces", Kind.TEXT, "", "SHA-256 of the certificate whose key the new one replaces."),

    SEAL_CRL("portal.seal.crl", Kind.URLS, "", "More revocation lists than certificates name, with commas between."),

    SEAL_EVERY("portal.seal.every", Kind.DURATION, "PT1M", "How often what waits for seal or proof is tried again."),

    TIMESTAMP_URL(
            "portal.timestamp.url",
            Kind.URL,
            "",
            "A time-stamp service (RFC 3161). Without it, the portal's own clock, and copies say so."),

    TIMESTAMP_TRUST(
            "portal.timestamp.trust",
            Kind.FILE,
            "",
            "A PEM file with the certificates that its stamps must lead to; needed for plain http and for"
                    + " long-term proof."),

    BACKUP_KEY(
            "Backups",
            "portal.backup.key",
            Kind.PUBLIC_KEY,
            "",
            "To whom backups are encrypted; bin/portal backup-key makes it. Without it, there are none."),

    BACKUP_FOLDER(
            "portal.backup.dir",
            Kind.FOLDER,
            "",
            "Where they are, in a folder that is there. Without it: backups in the data folder."),
    BACKUP_AT("portal.backup.at", Kind.TIME_OF_DAY, "03:00", "When the portal makes one each day; or never."),
    BACKUP_KEEP("portal.backup.keep", Kind.ROTATION, "7 5 12", "Of how many days, weeks and months the newest stays."),

    LOG_FORMAT(
            "Watching it",
            "portal.log.format",
            Kind.WORD,
            "plain",
            "How the log files are written.",
            "plain: a line each",
            "json: an object each"),

    LOG_FILES("portal.log.files", Kind.COUNT, "10", "How many log files of 10 MB are kept."),

    METRICS_PORT("portal.metrics.port", Kind.PORT, "", "A port of 127.0.0.1 with figures for Prometheus at /metrics."),

    SAMPLE(
            "To try it",
            "portal.sample",
            Kind.FLAG,
            "false",
            "Fill an empty database with a made-up practice whose passphrase everybody knows; only on this machine.");

    private final String heading;
    private final String key;
    private final Kind kind;
    private final String usual;
    private final String meaning;
    private final List<String> words;

    /** About the same as the one before. */
    Setting(String key, Kind kind, String usual, String meaning, String... words) {
        this("", key, kind, usual, meaning, words);
    }

    Setting(String heading, String key, Kind kind, String usual, String meaning, String... words) {
        this.heading = heading;
        this.key = key;
        this.kind = kind;
        this.usual = usual;
        this.meaning = meaning;
        this.words = List.of(words);
    }

    /** What this and the following are about; empty if it is the same as before. */
    public String heading() {
        return heading;
    }

    /** As a Java system property, and in the file: {@code portal.db.url}. */
    public String key() {
        return key;
    }

    /** As an environment variable: {@code PORTAL_DB_URL}. */
    public String variable() {
        return variable(key);
    }

    static String variable(String key) {
        return key.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    public Kind kind() {
        return kind;
    }

    /** The value without a word from anybody; empty if there is none, or if it follows from other settings. */
    public String usual() {
        return usual;
    }

    public String meaning() {
        return meaning;
    }

    /** The words that it takes, each with what it does; empty if it takes others. */
    public List<String> explainedWords() {
        return words;
    }

    /** A secret is better named by the file which holds it: {@code portal.db.password.file}. */
    String fileKey() {
        return key + ".file";
    }
}
