package org.practiceportal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a backup, makes the keys for it, looks whether one is whole, and restores one. */
final class BackingUp {

    private static final String PRIVATE = "AGE-SECRET-KEY-1";

    private final Settings settings;
    private final Console console;
    private final Program program;

    BackingUp(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
        this.program = new Program(settings);
    }

    /** @throws StartRefused with a sentence; then all earlier backups are as they were */
    void make() {
        requireItsOwnAccount(CommandLine.BACKUP);
        if (settings.isEmbedded() && Files.notExists(settings.embeddedFile())) {
            throw new StartRefused("There is no embedded database in " + settings.folder(Setting.DATA_FOLDER)
                    + ", so there is nothing to back up.");
        }
        program.said("There is no new backup", "Backup", "make", settings.byKey()).forEach(console::say);
    }

    /** Files that another account leaves in the data folder would be in the portal's way. */
    private void requireItsOwnAccount(String command) {
        var folder = settings.folder(Setting.DATA_FOLDER);
        try {
            if (Folders.isPosix(folder) && !Folders.isOurs(folder)) {
                var owner = Files.getOwner(folder).getName();
                throw new StartRefused(
                        "The data folder " + folder + " belongs to " + owner + ". Run this as that user: sudo -u "
                                + owner + " bin/portal " + command + ".");
            }
        } catch (IOException e) {
            throw new StartRefused("There is no data folder " + folder + " in which this account may write.", e);
        }
    }

    void makeKey(String file) {
        program.said("No key was made", "BackupKey", "make", file(file)).forEach(console::say);
    }

    void verify(String file, String keyFile) {
        program.said("The backup cannot be read", "BackupCheck", "of", file(file), privateKey(keyFile))
                .forEach(console::say);
    }

    /** @throws StartRefused with a sentence, and nothing was restored */
    void restore(CommandLine said) {
        requireItsOwnAccount(CommandLine.RESTORE);
        var target = said.target().orElse(settings.isEmbedded() ? Target.EMBEDDED : Target.POSTGRESQL);
        if (target == Target.POSTGRESQL && settings.isEmbedded()) {
            throw new StartRefused("PORTAL_DB_URL names no PostgreSQL. Set it and its account, then restore again.");
        }
        program.whileUnused(() -> program.said("Nothing was restored", "Restore", "run", settings.byKey(),
                target == Target.EMBEDDED, file(said.file().orElseThrow()), privateKey(said.options().get("--key")),
                said.options().getOrDefault("--head", "")).forEach(console::say));
    }

    /** Where whoever wrote the command is. */
    private static Path file(String name) {
        return Path.of(name).toAbsolutePath();
    }

    private static String privateKey(String file) {
        try {
            return Files.readAllLines(file(file)).stream().map(String::strip).filter(line -> line.startsWith(PRIVATE))
                    .findFirst()
                    .orElseThrow(
                            () -> new StartRefused("There is no private key in " + file + ": a line that begins with "
                                    + PRIVATE + "."));
        } catch (IOException e) {
            throw new StartRefused("The file " + file + " with the private key cannot be read.", e);
        }
    }
}
