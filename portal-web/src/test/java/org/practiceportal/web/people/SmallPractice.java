package org.practiceportal.web.people;

import jakarta.enterprise.event.Startup;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Role;
import org.practiceportal.web.beans.Beans;
import org.practiceportal.web.practice.PracticeSettings;

/** A practice with Nora, who owns it, Maya, a therapist, and Jonas, her client. All three sign in with {@link #PASSPHRASE}. */
public final class SmallPractice {

    public static final String PASSPHRASE = "four plain words together";
    static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final String HASH = new Passphrases().hash(PASSPHRASE, "nobody@example.org");

    public final Person nora;
    public final Person maya;
    public final Person jonas;
    private final Beans beans;

    public SmallPractice(Beans beans) {
        this.beans = beans;
        var now = beans.clock().instant();
        nora = add(Account.colleague("Nora Keller", EmailAddress.of("nora@example.org"), Locale.ENGLISH,
                Set.of(Role.OWNER), now));
        maya = add(Account.colleague("Maya Lindqvist", EmailAddress.of("maya@example.org"), Locale.ENGLISH,
                Set.of(Role.THERAPIST), now));
        jonas = add(Account.client("Jonas Ferreira", EmailAddress.of("Jonas@example.org"), SPANISH, maya.id(), now));
        beans.act(() -> beans.get(SessionTokens.class).start(new Startup()));
        beans.act(() -> beans.get(PracticeSettings.class).set(nora.id(), "Lindenhof", "America/Chicago"));
    }

    /** One more therapist. */
    Person hires(String name, String email) {
        return add(Account.colleague(name, EmailAddress.of(email), Locale.ENGLISH, Set.of(Role.THERAPIST),
                beans.clock().instant()));
    }

    private Person add(Account account) {
        account.secure(HASH, beans.clock().instant());
        beans.act(() -> beans.get(Accounts.class).add(account));
        return account.person(java.time.ZoneId.of("America/Chicago"));
    }

    /** Somebody's account as it is now. */
    Account account(Person person) {
        return beans.ask(() -> beans.get(Accounts.class).find(person.id()).orElseThrow());
    }

    /** A session that begins now. */
    public SessionToken signedIn(Person person) {
        return beans
                .ask(() -> beans.get(Sessions.class).begin(beans.get(Accounts.class).find(person.id()).orElseThrow(),
                        "Firefox, Android"));
    }

    boolean isOpen(SessionToken session) {
        return beans.ask(() -> beans.get(Sessions.class).open(session)).isPresent();
    }

    /** What the audit trail has got since the practice was set up. */
    public List<?> acts() {
        return beans.kept("select act from portal_audit where act <> 'practice.changed' order by id");
    }

    /** Why somebody is refused: the key of the words that are said. */
    public static String refused(Runnable act) {
        try {
            act.run();
        } catch (Refused e) {
            return e.why().key();
        }
        return "not refused";
    }
}
