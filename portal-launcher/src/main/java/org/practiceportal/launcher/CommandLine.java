package org.practiceportal.launcher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the portal was asked to do instead of starting: a word, at most one file, and options with a value each.
 *
 * @param usage how it is written, for whoever wrote it otherwise
 */
record CommandLine(String word, Optional<String> file, Map<String, String> options, String usage) {

    static final String MOVE = "move";
    static final String BACKUP = "backup";
    static final String BACKUP_KEY = "backup-key";
    static final String VERIFY_BACKUP = "verify-backup";
    static final String RESTORE = "restore";

    private static final Map<String, String> USAGE = Map.of(MOVE,
            "bin/portal move --to postgresql, or: bin/portal move --to embedded", BACKUP, "bin/portal backup",
            BACKUP_KEY,
            "bin/portal backup-key FILE", VERIFY_BACKUP, "bin/portal verify-backup FILE --key KEYFILE", RESTORE,
            "bin/portal restore FILE --key KEYFILE, and if you like --to postgresql, --to embedded, or --head HEAD");
    private static final Map<String, List<String>> OPTIONS = Map.of(MOVE, List.of("--to"), VERIFY_BACKUP,
            List.of("--key"),
            RESTORE, List.of("--key", "--to", "--head"));

    /** @throws StartRefused with a sentence that says how it is written */
    static CommandLine of(String... words) {
        var usage = USAGE.get(words[0]);
        if (usage == null) {
            throw new StartRefused("The portal takes no words on its command line but move, backup, backup-key,"
                    + " verify-backup and restore; it takes settings, and all that there are stand in"
                    + " conf/portal.properties.");
        }
        var file = Optional.<String>empty();
        var options = new HashMap<String, String>();
        for (int i = 1; i < words.length; i++) {
            var known = OPTIONS.getOrDefault(words[0], List.of()).contains(words[i]) && i + 1 < words.length;
            if (known && !options.containsKey(words[i])) {
                options.put(words[i], words[i + 1]);
                i++;
            } else if (!words[i].startsWith("-") && file.isEmpty() && usage.contains(" FILE")) {
                file = Optional.of(words[i]);
            } else {
                throw refused(usage);
            }
        }
        return new CommandLine(words[0], file, options, usage).complete();
    }

    private static StartRefused refused(String usage) {
        return new StartRefused("Write: " + usage + ".");
    }

    private CommandLine complete() {
        target();
        if (file.isPresent() != usage.contains(" FILE") || usage.contains("--key") && !options.containsKey("--key")
                || word.equals(MOVE) && !options.containsKey("--to")) {
            throw refused(usage);
        }
        return this;
    }

    /** Empty if nothing was said of it. */
    Optional<Target> target() {
        return Optional.ofNullable(options.get("--to"))
                .map(to -> Target.of(to).orElseThrow(() -> refused(usage)));
    }
}
