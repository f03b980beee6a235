package org.practiceportal.web.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The portals that work on this database. */
@ApplicationScoped
@Transactional
public class Instances {

    /** One that has ended without a word is shown for so long. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clock clock;

    private final String id = UUID.randomUUID().toString();
    private volatile Instant startedAt;

    /**
     * Says that this one is there. Whichever was at the same place before is not there any more, however it ended.
     *
     * @param place machine and port, which no two have
     */
    public void beat(String place, String version) {
        var now = clock.instant();
        if (startedAt == null) {
            startedAt = now;
            entities.createQuery("delete from InstanceRow i where i.place = :place").setParameter("place", place)
                    .executeUpdate();
        }
        var there = entities.createQuery("update InstanceRow i set i.seenAt = :now where i.id = :id")
                .setParameter("now", now).setParameter("id", id).executeUpdate();
        if (there == 0) {
            entities.persist(new InstanceRow(id, place, version, startedAt, now));
        }
        entities.createQuery("delete from InstanceRow i where i.seenAt < :day")
                .setParameter("day", now.minus(REMEMBERED)).executeUpdate();
    }

    /** Says that this one is told to end. */
    public void leave() {
        entities.createQuery("delete from InstanceRow i where i.id = :id").setParameter("id", id).executeUpdate();
    }

    /** The one that has been there for longest first. */
    public List<InstanceRow> all() {
        return entities.createQuery("select i from InstanceRow i order by i.startedAt, i.id", InstanceRow.class)
                .getResultList();
    }
}
