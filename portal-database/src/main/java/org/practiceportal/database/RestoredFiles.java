package org.practiceportal.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a practice has beside its database: laid aside while a backup is read, and put to its place when all of it is good. */
final class RestoredFiles {

    private final BackupSettings settings;
    private final Path data;
    private final Path work;
    private final Map<Path, Path> waiting = new LinkedHashMap<>();
    private final List<Path> placed = new ArrayList<>();

    RestoredFiles(BackupSettings settings) throws IOException {
        this.settings = settings;
        this.data = settings.data();
        // On the same disk, so that they are moved in one step; for its own account alone.
        this.work = data.resolve(BackupSettings.RESTORING);
        if (Files.exists(work)) {
            // A sudden end has left it.
            close();
        }
        Files.createDirectories(work);
        onlyForItsOwner(work, "rwx------");
    }

    /** Where those lie that had other places. */
    Path aside() {
        return data.resolve(BackupSettings.RESTORED);
    }

    void take(String name, InputStream content) throws IOException {
        var isOfData = name.startsWith(BackupSettings.DATA);
        var base = isOfData ? data : aside();
        var place = base
                .resolve(name.replaceFirst("^(" + BackupSettings.DATA + "|" + BackupSettings.ELSEWHERE + ")", ""))
                .normalize();
        if (!place.startsWith(base) || place.equals(base) || isOfData && settings.isLeftOut(place)) {
            throw new IllegalStateException("A file in the backup would lie outside the data folder, or among what no"
                    + " backup holds, such as plugins. Nothing was restored.");
        }
        if (Files.exists(place)) {
            throw new IllegalStateException("There is a file " + place + " already. A backup is restored into an empty"
                    + " folder only: name one by PORTAL_DATA_DIR.");
        }
        var file = work.resolve(Integer.toString(waiting.size()));
        Files.copy(content, file);
        onlyForItsOwner(file, "rw-------");
        waiting.put(place, file);
    }

    private static void onlyForItsOwner(Path file, String rights) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
        }
    }

    void place() throws IOException {
        for (var file : waiting.entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.move(file.getValue(), file.getKey());
            placed.add(file.getKey());
        }
    }

    /** As if nothing had been there. */
    void takeBack() throws IOException {
        for (var file : placed) {
            Files.deleteIfExists(file);
            var folder = file.getParent();
            while (!folder.equals(data) && folder.toFile().delete()) {
                folder = folder.getParent();
            }
        }
    }

    void close() throws IOException {
        try (var left = Files.list(work)) {
            for (var file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(work);
    }
}
