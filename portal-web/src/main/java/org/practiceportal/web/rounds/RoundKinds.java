package org.practiceportal.web.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What is done in rounds on this instance. */
@ApplicationScoped
class RoundKinds {

    @Inject
    Clock clock;

    private final List<RoundKind> all = new CopyOnWriteArrayList<>();

    RoundKind add(String name, Duration pause, Runnable work) {
        var kind = new RoundKind(name, pause, work, clock);
        all.add(kind);
        return kind;
    }

    /** By their names. */
    List<RoundKind> all() {
        return all.stream().sorted(Comparator.comparing(RoundKind::name)).toList();
    }
}
