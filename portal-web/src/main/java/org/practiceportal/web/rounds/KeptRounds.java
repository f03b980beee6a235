package org.practiceportal.web.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the rounds went, a row for each kind that all instances share. It is written now and then, not with each round: there is one
 * every few seconds.
 */
@ApplicationScoped
@Transactional
public class KeptRounds {

    private static final String WELL = "update RoundRow r set r.wellAt = :at where r.name = :name"
            + " and (r.wellAt is null or r.wellAt < :at)";
    private static final String FAILED = "update RoundRow r set r.failedAt = :at where r.name = :name"
            + " and (r.failedAt is null or r.failedAt < :at)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    RoundKinds kinds;

    /** Keeps how the rounds of this instance went so far. */
    public void keep() {
        var rows = rows();
        for (var kind : kinds.all()) {
            if (!rows.containsKey(kind.name())) {
                entities.createNativeQuery("insert into portal_round (name) values (?1) on conflict (name) do nothing")
                        .setParameter(1, kind.name()).executeUpdate();
            }
            keep(WELL, kind.name(), kind.wellAt());
            keep(FAILED, kind.name(), kind.failedAt());
        }
    }

    private void keep(String update, String name, Instant at) {
        if (at != null) {
            entities.createQuery(update).setParameter("at", at).setParameter("name", name).executeUpdate();
        }
    }

    /** What is done in rounds here, and how that went on all instances. */
    public List<RoundState> all() {
        var rows = rows();
        return kinds.all().stream().map(kind -> state(kind, rows.get(kind.name()))).toList();
    }

    private Map<String, RoundRow> rows() {
        return entities.createQuery("select r from RoundRow r", RoundRow.class).getResultStream()
                .collect(Collectors.toMap(RoundRow::name, Function.identity()));
    }

    private static RoundState state(RoundKind kind, RoundRow row) {
        return new RoundState(kind.name(), kind.pause(), kind.since(), row == null ? null : row.wellAt(),
                row == null ? null : row.failedAt());
    }
}
