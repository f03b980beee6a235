package org.practiceportal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.practiceportal.database.Recording.RecordedCall;

/** What files held at one moment, and what of it the disk had been made to keep. */
public final class DiskMoment {

    private final Path database;
    private final Map<Path, byte[]> now = new HashMap<>();
    private final Map<Path, byte[]> kept = new HashMap<>();
    private final Map<Path, List<RecordedCall>> pending = new HashMap<>();

    DiskMoment(Path database, byte[] start) {
        this.database = database;
        if (start != null) {
            now.put(database, start);
            kept.put(database, start);
        }
    }

    void take(RecordedCall call) {
        if (call.call().equals("fsync")) {
            pending.remove(call.file());
            if (now.containsKey(call.file())) {
                kept.put(call.file(), now.get(call.file()));
            }
        } else {
            apply(now, call);
            pending.computeIfAbsent(call.file(), file -> new ArrayList<>()).add(call);
        }
    }

    private static void apply(Map<Path, byte[]> files, RecordedCall call) {
        switch (call.call()) {
            case "unlink" -> files.remove(call.file());
            case "ftruncate" -> files.compute(call.file(),
                    (file, old) -> Arrays.copyOf(old == null ? new byte[0] : old, Math.toIntExact(call.number())));
            default -> files.compute(call.file(), (file, old) -> written(old == null ? new byte[0] : old, call));
        }
    }

    private static byte[] written(byte[] old, RecordedCall call) {
        var at = Math.toIntExact(call.number());
        var fresh = Arrays.copyOf(old, Math.max(old.length, at + call.content().length));
        System.arraycopy(call.content(), 0, fresh, at, call.content().length);
        return fresh;
    }

    /** As the process leaves the files if it is killed now. */
    public Path killed(Path folder) throws IOException {
        return put(now, folder);
    }

    /** As they are found after a power cut now: what was synced, and of all else whatever chance has carried to the disk. */
    public Path cutOff(Path folder, RandomGenerator chance) throws IOException {
        var files = new HashMap<>(kept);
        for (var calls : pending.values()) {
            calls.stream().filter(call -> chance.nextBoolean()).forEach(call -> apply(files, call));
        }
        return put(files, folder);
    }

    /** As if nothing beside the database file itself had been kept. */
    public Path withoutLog(Path folder) throws IOException {
        var files = new HashMap<>(now);
        files.keySet().retainAll(List.of(database));
        return put(files, folder);
    }

    private Path put(Map<Path, byte[]> files, Path folder) throws IOException {
        for (var end : new String[]{"", "-wal", "-shm"}) {
            Files.deleteIfExists(folder.resolve(database.getFileName() + end));
        }
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey().getFileName()), file.getValue());
        }
        return folder.resolve(database.getFileName());
    }
}
