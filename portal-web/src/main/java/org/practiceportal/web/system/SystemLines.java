package org.practiceportal.web.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.practiceportal.api.SystemLine;
import org.practiceportal.web.backup.LastBackup;
import org.practiceportal.web.notification.OutboxLines;
import org.practiceportal.web.rounds.KeptRounds;
import org.practiceportal.web.shell.Modules;

/** How everything is doing that the portal needs. */
@ApplicationScoped
class SystemLines {

    @Inject
    OutboxLines outbox;

    @Inject
    LastBackup backup;

    @Inject
    KeptRounds rounds;

    @Inject
    RoundLines roundLines;

    @Inject
    Instances instances;

    @Inject
    FreeRoom room;

    @Inject
    OwnCertificate certificate;

    @Inject
    Modules modules;

    @Inject
    Clock clock;

    SystemLine backup() {
        return backup.line();
    }

    /** But for the backup and what the next two have. */
    List<SystemLine> things() {
        return Stream.of(outbox.all().stream(), modules.all().stream().flatMap(module -> module.system().stream()),
                room.measured().stream().map(FolderRoom::line), Stream.of(certificate.last().line(clock.instant())))
                .flatMap(lines -> lines).toList();
    }

    List<SystemLine> rounds() {
        return roundLines.of(rounds.all(), clock.instant());
    }

    List<SystemLine> instances() {
        return InstanceLines.of(instances.all(), clock.instant());
    }

    /** How many of them somebody has to do something about; for the backup another says so. */
    long troubles() {
        return Stream.of(things(), rounds(), instances()).flatMap(List::stream).filter(SystemLine::isTrouble).count();
    }
}
