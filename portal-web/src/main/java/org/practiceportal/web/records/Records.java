package org.practiceportal.web.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PortalModule;
import org.practiceportal.api.RecordFile;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Role;
import org.practiceportal.web.people.OwnPassphrase;
import org.practiceportal.web.shell.Modules;

/** What is kept about a client, and who was given a copy of it. */
@ApplicationScoped
public class Records {

    /** The tables of the portal itself. */
    private static final String PORTAL = "portal";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Modules modules;

    @Inject
    People people;

    @Inject
    OwnPassphrase ownPassphrase;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Whose record somebody may have: a client their own, a therapist that of each of their clients.
     *
     * @param client id as it stands in the address; {@code null} for one's own
     * @throws NotFound if it is none of theirs
     */
    Person client(Person reader, String client) {
        if (client == null && reader.is(Role.CLIENT)) {
            return reader;
        }
        return people.clientOf(reader, client).orElseThrow(NotFound::new);
    }

    /**
     * Notes that a copy is given away, and makes it ready.
     *
     * @return where it is fetched
     * @throws Refused if the passphrase is not the reader's, or a therapist does not say who asked and why
     */
    @Transactional
    String take(Person reader, Person client, String passphrase, String why) {
        ownPassphrase.require(reader, passphrase);
        var copy = new RecordCopy(client, reader, why, clock.instant());
        entities.persist(copy);
        audit.record(new AuditEntry(reader.id(), "people.recordTaken", copy.id(), client.id()));
        return copy.id();
    }

    /** @throws NotFound if there is none, it is somebody else's, its time is over, or the client is theirs no longer */
    @Transactional
    ClientRecord ready(Person reader, String id) {
        var now = clock.instant();
        var copy = entities.find(RecordCopy.class, id);
        if (copy == null || !copy.isReadyFor(reader, now)) {
            throw new NotFound();
        }
        var own = copy.client().equals(reader.id());
        var client = client(reader, own ? null : copy.client().value());
        return own ? made(client, null, reader.id().value()) : made(client, reader, reader.id().value());
    }

    /**
     * What is kept between a client and a therapist, for the practice: without what either wrote for themselves alone.
     */
    @Transactional
    ClientRecord forPractice(Person client, Person therapist) {
        return made(client, therapist, "");
    }

    /** @param reader whose own notes are in it */
    private ClientRecord made(Person client, Person therapist, String reader) {
        var files = new LinkedHashMap<String, List<RecordFile>>();
        for (var module : modules.all()) {
            files.put(module.id(), module.recordFiles(client, therapist == null ? client : therapist));
        }
        var named = Map.of("client", client.id().value(), "reader", reader, "therapist",
                therapist == null ? "" : therapist.id().value());
        return new ClientRecord(client, therapist, clock.instant(), chapters(named), files);
    }

    private List<RecordChapter> chapters(Map<String, String> named) {
        var connection = entities.unwrap(Connection.class);
        var chapters = new ArrayList<RecordChapter>();
        // What the portal itself knows is long and matters least.
        Stream.concat(modules.all().stream().map(PortalModule::id), Stream.of(PORTAL))
                .flatMap(module -> RecordQuestion.of(module).stream())
                .map(question -> asked(connection, question, named)).filter(chapter -> !chapter.rows().isEmpty())
                .forEach(chapters::add);
        return chapters;
    }

    private static RecordChapter asked(Connection connection, RecordQuestion question, Map<String, String> named) {
        try (var ask = question.asked().prepared(connection, named); var found = ask.executeQuery()) {
            return RecordChapter.read(question, found);
        } catch (SQLException e) {
            throw new IllegalStateException(question.module() + ", " + question.chapter(), e);
        }
    }
}
