package org.practiceportal.web.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.practiceportal.web.database.Deadline;

/** How much room the disks have, as it was a moment ago: a disk of another machine may not answer, and a page does not wait for it. */
@ApplicationScoped
class FreeRoom {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    @ConfigProperty(name = "portal.data.dir")
    String data;

    @Inject
    @ConfigProperty(name = "portal.backup.dir")
    String backups;

    private volatile List<FolderRoom> measured = List.of();

    void measure() {
        measured = List.of(room("data", data), room("work", System.getProperty("java.io.tmpdir")),
                room("backup", backups));
    }

    /** Empty until it was measured for the first time. */
    List<FolderRoom> measured() {
        return measured;
    }

    static FolderRoom room(String folder, String path) {
        try {
            return Deadline.within(PATIENCE, () -> measured(folder, Path.of(path)));
        } catch (TimeoutException | ExecutionException e) {
            return FolderRoom.silent(folder);
        }
    }

    private static FolderRoom measured(String folder, Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return FolderRoom.missing(folder);
        }
        var disk = Files.getFileStore(path);
        return new FolderRoom(folder, FolderRoom.Answer.MEASURED, disk.getUsableSpace(), disk.getTotalSpace());
    }
}
