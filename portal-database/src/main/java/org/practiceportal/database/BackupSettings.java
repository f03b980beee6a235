package org.practiceportal.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where a practice's things lie, and what is to become of them: the settings by their keys, all of them checked before. */
record BackupSettings(Map<String, String> byKey) {

    static final String DATA = "data/";
    static final String ELSEWHERE = "elsewhere/";
    /** In the data folder, after a backup was restored. */
    static final String RESTORED = "restored";
    /** The same while it is restored. */
    static final String RESTORING = ".restoring";
    static final String SETTINGS = "portal.properties";
    private static final String LOCK = "in-use.lock";
    private static final String DATABASE = "database";

    private String text(String key) {
        return byKey.getOrDefault(key, "");
    }

    /** @throws IllegalStateException with a sentence, if there is none */
    String publicKey() {
        var key = text("portal.backup.key");
        if (key.isEmpty()) {
            throw BackupTrouble.NO_KEY.told("No key is set for backups, so none is made. Make one with bin/portal"
                    + " backup-key FILE, keep that file elsewhere, and put the public key that it says into"
                    + " PORTAL_BACKUP_KEY.");
        }
        AgeFile.requirePublicKey(key);
        return key;
    }

    Path data() {
        return Path.of(text("portal.data.dir"));
    }

    Path embeddedFile() {
        return data().resolve(DATABASE).resolve("portal.sqlite");
    }

    Path folder() {
        return Path.of(text("portal.backup.dir"));
    }

    /** Where nobody has said anything else. */
    boolean isUsualFolder() {
        return folder().equals(data().resolve("backups"));
    }

    Rotation rotation() {
        var numbers = Stream.of(text("portal.backup.keep").split(" ")).mapToInt(Integer::parseInt).toArray();
        return new Rotation(numbers[0], numbers[1], numbers[2]);
    }

    NamedDatabase database() {
        return database(text("portal.db.url"));
    }

    NamedDatabase database(String url) {
        var login = new Properties();
        login.put("user", text("portal.db.user"));
        login.put("password", text("portal.db.password"));
        return new NamedDatabase(url, login);
    }

    /** What a practice has beside its database, by the name in a backup: its keys above all. */
    Map<String, Path> files() {
        var files = new TreeMap<String, Path>();
        try {
            Files.walkFileTree(data(), Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, adding(files));
        } catch (IOException e) {
            throw BackupTrouble.DATABASE
                    .told("The data folder could not be read to its end, so there is no new backup: "
                            + e.getMessage()
                            + ". The earlier ones are as they were. See who may read it, and whether a link"
                            + " there leads back to where it lies.", e);
        }
        for (var key : List.of("portal.seal.file", "portal.seal.pkcs11", "portal.timestamp.trust")) {
            for (var end : List.of("", ".password")) {
                var file = Path.of(text(key) + end);
                if (byKey.containsKey(key) && Files.isRegularFile(file) && !files.containsValue(file)) {
                    files.put(ELSEWHERE + file.getFileName(), file);
                }
            }
        }
        return files;
    }

    private FileVisitor<Path> adding(Map<String, Path> files) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) throws IOException {
                return isLeftOut(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
                if (is.isRegularFile() && !isLeftOut(file)) {
                    if (!Files.isReadable(file)) {
                        throw new AccessDeniedException(file.toString());
                    }
                    files.put(DATA + data().relativize(file).toString().replace('\\', '/'), file);
                }
                return FileVisitResult.CONTINUE;
            }
        };
    }

    /** Whether something lies in the data folder, or would, that no backup holds. */
    boolean isLeftOut(Path place) throws IOException {
        if (BackupFolder.isOfOne(place)) {
            return true;
        }
        var others = Stream.concat(Stream.of(DATABASE, LOCK, RESTORED, RESTORING).map(data()::resolve),
                Stream.of("portal.backup.dir", "portal.plugins.dir", "portal.log.dir", "portal.work.dir")
                        .filter(byKey::containsKey).map(key -> Path.of(byKey.get(key))));
        for (var other : (Iterable<Path>) others::iterator) {
            var left = real(other);
            // A folder in which the data folder lies itself leaves nothing out.
            if (real(place).startsWith(left) && !real(data()).startsWith(left)) {
                return true;
            }
        }
        return false;
    }

    /** Where it is or would be, past all links. */
    private static Path real(Path place) throws IOException {
        return Files.exists(place) || place.getParent() == null
                ? place.toRealPath()
                : real(place.getParent()).resolve(place.getFileName());
    }

    /** All settings as a file has them. */
    String asFile() {
        var lines = new StringBuilder("# The settings when the backup was made.\n");
        new TreeMap<>(byKey).forEach((key, value) -> lines.append(key).append('=').append(value).append('\n'));
        return lines.toString();
    }
}
