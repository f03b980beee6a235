package org.practiceportal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where a practice's things lie, and what is to become of them: the settings by their keys, all of them checked before. */
record BackupSettings(Map<String, String> byKey) {

    static final String DATA = "data/";
    static final String ELSEWHERE = "elsewhere/";
    /** In the data folder, after a backup was restored. */
    static final String RESTORED = "restored";
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
    Map<String, Path> files() throws IOException {
        var files = new TreeMap<String, Path>();
        var others = others();
        try (var all = Files.walk(data())) {
            for (var file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                if (others.stream().noneMatch(file::startsWith)) {
                    files.put(DATA + data().relativize(file).toString().replace('\\', '/'), file);
                }
            }
        }
        for (var key : List.of("portal.seal.file", "portal.seal.pkcs11")) {
            for (var end : List.of("", ".password")) {
                var file = Path.of(text(key) + end);
                if (byKey.containsKey(key) && Files.isRegularFile(file) && !files.containsValue(file)) {
                    files.put(ELSEWHERE + file.getFileName(), file);
                }
            }
        }
        return files;
    }

    /** What lies in the data folder and is not kept with it. */
    private List<Path> others() {
        var others = new ArrayList<>(List.of(data().resolve(DATABASE), data().resolve(LOCK), data().resolve(RESTORED)));
        Stream.of("portal.backup.dir", "portal.plugins.dir", "portal.log.dir", "portal.work.dir")
                .filter(byKey::containsKey).forEach(key -> others.add(Path.of(byKey.get(key))));
        return others;
    }

    /** All settings as a file has them. */
    String asFile() {
        var lines = new StringBuilder("# The settings when the backup was made.\n");
        new TreeMap<>(byKey).forEach((key, value) -> lines.append(key).append('=')
                .append(value.replace("\\", "\\\\").replace("\n", "\\n")).append('\n'));
        return lines.toString();
    }
}
