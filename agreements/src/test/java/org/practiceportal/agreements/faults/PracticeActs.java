package org.practiceportal.agreements.faults;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.practiceportal.agreements.PracticeDatabase;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.acknowledgement.Answered;
import org.practiceportal.agreements.acknowledgement.Mark;
import org.practiceportal.agreements.acknowledgement.Requesting;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.amendment.Amending;
import org.practiceportal.agreements.document.archive.Sealing;
import org.practiceportal.agreements.document.seal.Sealer;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Renewing;
import org.practiceportal.agreements.places.SharedPlaces;
import org.practiceportal.api.Person;
import org.practiceportal.database.Acting;
import org.practiceportal.database.FreshDatabase;
import org.practiceportal.database.SimpleSource;

/** What people do in a practice, several times each, as a program of its own. */
final class PracticeActs {

    private static final Place GYM = new Place("Gym", "I go at six.", "I go at noon.");

    private final FreshDatabase fresh = FreshDatabase.with("portal", "agreements");
    private final Path start = fresh.file().resolveSibling("start.sqlite");
    private final String setting;
    private final PracticeDatabase database = new PracticeDatabase(new SimpleSource() {
        @Override
        public Connection getConnection() throws SQLException {
            return openWithSmallLog();
        }
    });
    private final SmallPractice practice;
    private final Person noa;
    private final Person eli;
    private final Person priya;
    private final Person amara;
    private final Invitation hers;
    private final Invitation his;
    private final Invitation noas;
    private final Invitation amaras;
    private Acting acting;

    private PracticeActs(String setting) throws IOException {
        this.setting = setting;
        practice = new SmallPractice(database);
        noa = practice.adds("Noa");
        eli = practice.adds("Eli");
        priya = practice.adds("Priya");
        amara = practice.adds("Amara");
        practice.publishes();
        his = practice.invites(practice.jonas);
        hers = reads(practice.invites(practice.grace), practice.grace);
        noas = reads(practice.invites(noa), noa);
        amaras = reads(practice.invites(amara), amara);
        practice.invitesTogether(null, eli, priya);
        reads(practice.invitation(eli), eli);
        reads(practice.invitation(priya), priya);
        Files.copy(fresh.file(), start);
    }

    /** @param arguments a setting of the database */
    public static void main(String... arguments) throws IOException {
        var acts = new PracticeActs(arguments[0]);
        Acting.serve(acts.fresh.file(), acts.start, acts::traces, acts::round);
    }

    /** What was committed is carried into the file every few acts. */
    private Connection openWithSmallLog() throws SQLException {
        var connection = fresh.open();
        try (var word = connection.createStatement()) {
            word.execute("pragma wal_autocheckpoint = 60");
            word.execute("pragma " + setting);
        }
        return connection;
    }

    private Invitation reads(Invitation invitation, Person client) {
        practice.reads(client, invitation);
        practice.consents(client, invitation);
        return invitation;
    }

    private long traces() {
        return practice.rooms.does(() -> ((Number) practice.room(EntityManager.class)
                .createNativeQuery("select count(*) from portal_audit").getSingleResult()).longValue());
    }

    /** Somebody holds the file open all the time, as a pool of connections does. */
    private void round(Acting now) {
        acting = now;
        try (var open = database.connect()) {
            open.setAutoCommit(false);
            jonas();
            grace();
            others();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean does(String kind, Supplier<String> act) {
        return acting.act(kind, () -> practice.rooms.does(act));
    }

    private boolean does(String kind, Runnable act, String trace) {
        return does(kind, () -> {
            act.run();
            return trace;
        });
    }

    private void jonas() {
        does("start", () -> practice.room(Sealer.class).begin(), "agreements_seal_key where number = 1");
        var sections = his.version().text().sections();
        var read = true;
        for (var section : sections) {
            read &= acting.act("answer", () -> {
                practice.answers(practice.jonas, his, section.key(), Answered.marked(Mark.READ));
                return "agreements_answer where invitation_id = '" + his.id() + "' and section = '" + section.key()
                        + "' and mark = 'READ'";
            });
        }
        if (read && acting.act("consent", () -> {
            practice.consents(practice.jonas, his);
            return "agreements_consent where invitation_id = '" + his.id() + "'";
        })) {
            signs(practice.jonas, his);
            seals(his);
        }
    }

    private void grace() {
        if (!signs(practice.grace, hers) || !seals(hers)) {
            return;
        }
        var places = practice.room(SharedPlaces.class);
        for (var person : new Person[]{practice.grace, practice.maya}) {
            does("agree", () -> places.propose(person, hers, GYM),
                    "portal_audit where act = '"
                            + (person == practice.maya ? "agreements.saidYes'" : "agreements.proposed'"));
        }
        var amending = practice.room(Amending.class);
        for (var person : new Person[]{practice.grace, practice.maya}) {
            does("amend", () -> {
                amending.draft(hers).ifPresent(
                        draft -> amending.sign(person, hers, draft.digest(), new Signature(person.name(), "")));
                return "agreements_amendment_signature where person_id = '" + person.id().value() + "'";
            });
        }
        does("seal", () -> {
            practice.room(Sealing.class).sealAmendment((String) practice.room(EntityManager.class)
                    .createNativeQuery("select max(id) from agreements_amendment").getSingleResult());
            return "agreements_document where amendment_id is not null";
        });
    }

    private void others() {
        signs(eli, practice.invitation(eli));
        var priyas = practice.invitation(priya);
        if (signs(priya, priyas)) {
            seals(priyas);
        }
        does("withdraw", () -> practice.room(Requesting.class).paper(amara, amaras),
                "agreements_signing_request where invitation_id = '" + amaras.id() + "'");
        publishes("crisis");
        does("renew", () -> "agreements_invitation where id = '"
                + practice.room(Renewing.class).renew(noa, noas).id() + "'");
        publishes("others");
    }

    private void publishes(String topic) {
        if (acting.act("draft", () -> {
            practice.changes(draft -> draft.include(topic));
            return "agreements_policy where draft like '%" + topic + "%'";
        })) {
            acting.act("publish", () -> "agreements_version where id = '" + practice.publishes().id() + "'");
        }
    }

    private boolean signs(Person client, Invitation invitation) {
        return acting.act("sign", () -> "agreements_acknowledgement where id = '"
                + practice.signs(client, invitation).id() + "'");
    }

    private boolean seals(Invitation signed) {
        return does("seal", () -> {
            var id = signature(signed);
            practice.room(Sealing.class).sealNow(id);
            return "agreements_document where acknowledgement_id = '" + id + "'";
        });
    }

    private String signature(Invitation signed) {
        return practice.room(EntityManager.class)
                .createQuery("select a from Acknowledgement a where a.invitation = :signed", Acknowledgement.class)
                .setParameter("signed", signed).getSingleResult().id();
    }
}
