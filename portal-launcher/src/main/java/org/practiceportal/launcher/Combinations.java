package org.practiceportal.launcher;

/** What must not be together: settings that are right one by one, and open a door side by side. */
final class Combinations {

    private Combinations() {}

    static void require(Settings settings) {
        sampleStaysHere(settings);
        mailIsProtected(settings);
        databaseIsProtected(settings);
        userHasPassword(settings, Setting.SMTP_USER, Setting.SMTP_PASSWORD);
        oneKeyOnly(settings);
    }

    /** Its passphrase stands in the documentation. */
    private static void sampleStaysHere(Settings settings) {
        var open = !ThisMachine.is(settings.address().getHost()) || !ThisMachine.is(settings.text(Setting.LISTEN));
        if (settings.text(Setting.SAMPLE).equals("true") && open) {
            throw new StartRefused("The sample practice has a passphrase that everybody knows, so it only starts where"
                    + " nobody else gets in: set PORTAL_SAMPLE to false, or PORTAL_ADDRESS and PORTAL_LISTEN to 127.0.0.1.");
        }
    }

    private static void mailIsProtected(Settings settings) {
        var away = settings.find(Setting.SMTP_HOST).filter(host -> !ThisMachine.is(host));
        if (settings.text(Setting.SMTP_TLS).equals("none") && away.isPresent()) {
            throw new StartRefused(
                    "PORTAL_SMTP_TLS is none, but the mail server %s is on another machine, and whoever is"
                            .formatted(away.get())
                            + " between could read its password and every link. Write required or implicit;"
                            + " or plain-over-network, if you mean it.");
        }
    }

    private static void databaseIsProtected(Settings settings) {
        if (settings.isEmbedded()) {
            return;
        }
        var address = DatabaseAddress.of(settings.text(Setting.DB_URL));
        if (address.isHere() || settings.dbTls().equals("plain-over-network")) {
            return;
        }
        if (settings.dbTls().equals("none")) {
            throw new StartRefused(
                    "PORTAL_DB_TLS is none, but the database is on another machine, and whoever is between"
                            + " could read everything. Write required; or plain-over-network, if you mean it.");
        }
        if (address.isWeak()) {
            throw new StartRefused(
                    "The sslmode in PORTAL_DB_URL lets the connection be read by whoever is between. Take it"
                            + " out or write verify-full; or set PORTAL_DB_TLS to plain-over-network, if you mean it.");
        }
    }

    private static void userHasPassword(Settings settings, Setting user, Setting password) {
        if (settings.find(user).isPresent() && settings.find(password).isEmpty()) {
            throw new StartRefused("%s is set, but %s is not.".formatted(user.variable(), password.variable()));
        }
    }

    private static void oneKeyOnly(Settings settings) {
        if (settings.find(Setting.SEAL_FILE).isPresent() && settings.find(Setting.SEAL_PKCS11).isPresent()) {
            throw new StartRefused("Both PORTAL_SEAL_FILE and PORTAL_SEAL_PKCS11 are set. Documents are sealed with one"
                    + " key: take one away.");
        }
    }
}
