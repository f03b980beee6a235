package org.practiceportal.web.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practiceportal.database.Backup;
import org.practiceportal.database.BackupCheck;
import org.practiceportal.database.Restore;
import org.practiceportal.database.PostgreSql;

/**
 * How long the backup of a large practice takes, and how much memory. No test of each build:
 * {@code mvn test -pl portal-web -am -Dtest=LargeBackup -Dsurefire.failIfNoSpecifiedTests=false -Dbackup.agreements=10000}
 */
class LargeBackup {

    private static final int AGREEMENTS = Integer.getInteger("backup.agreements", 1000);
    private static final int COPY = 124_000;

    private static final OperatingSystemMXBean CPU = ManagementFactory
            .getPlatformMXBean(OperatingSystemMXBean.class);

    @TempDir
    Path home;

    private final List<String> figures = new ArrayList<>();

    @Test
    void isMadeCheckedAndRestoredIntoEitherDatabase() throws Exception {
        var practice = new PaperPractice(home).opened();
        measured("filling it", () -> fill(practice));
        measured("backup of the embedded database", practice::backup);
        var file = practice.file();
        figures.add(String.format(Locale.ROOT, "%d MB in the database, %d MB in the backup",
                Files.size(home.resolve("data/database/portal.sqlite")) >> 20, Files.size(file) >> 20));
        measured("verify-backup", () -> BackupCheck.of(file, practice.privateKey()));
        measured("restore, embedded", () -> practice.restored(home.resolve("elsewhere"), file, ""));
        try (var database = PostgreSql.started()) {
            practice.with("portal.db.url", database.url()).with("portal.db.user", "portal").with("portal.data.dir",
                    home.resolve("onPostgresql").toString());
            measured("restore, PostgreSQL",
                    () -> Restore.run(practice.settings(), false, file, practice.privateKey(), "",
                            PaperPractice.PROGRAM));
            practice.clock.pass(Duration.ofDays(1));
            measured("backup of PostgreSQL", () -> Backup.make(practice.settings(), PaperPractice.PROGRAM,
                    practice.clock, () -> false));
            assertEquals(2, Files.list(practice.folder()).filter(each -> each.toString().endsWith(".age")).count());
        } finally {
            Files.write(Path.of("target/large-backup.txt"), figures);
        }
    }

    private void fill(PaperPractice practice) throws SQLException {
        for (int second = 1; second <= AGREEMENTS; second++) {
            practice.signs(second, COPY);
        }
    }

    private interface Act {
        void run() throws Exception;
    }

    private void measured(String what, Act act) throws Exception {
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        heap.forEach(pool -> pool.resetPeakUsage());
        var begun = System.nanoTime();
        var busy = CPU.getProcessCpuTime();
        act.run();
        figures.add(String.format(Locale.ROOT, "%s: %d s, %d s of a core, at most %d MB of heap", what,
                Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                Duration.ofNanos(CPU.getProcessCpuTime() - busy).toSeconds(),
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20));
    }
}
