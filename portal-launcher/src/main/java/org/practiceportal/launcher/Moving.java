package org.practiceportal.launcher;

import java.nio.file.Files;
import java.util.Properties;

/** Moves the practice into the other database. The settings name the PostgreSQL; the embedded one is in the data folder. */
final class Moving {

    private final Settings settings;
    private final Console console;

    Moving(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    /** @throws StartRefused with a sentence, and nothing was moved */
    void to(Target target) {
        if (settings.isEmbedded()) {
            throw new StartRefused("PORTAL_DB_URL names no PostgreSQL. Set it and its account, then move again.");
        }
        var back = target == Target.EMBEDDED;
        if (!back && Files.notExists(settings.embeddedFile())) {
            throw new StartRefused("There is no embedded database in " + settings.folder(Setting.DATA_FOLDER)
                    + ", so there is nothing to move.");
        }
        new Program(settings).whileUnused(() -> move(back));
    }

    private void move(boolean back) {
        var embedded = Settings.EMBEDDED + settings.embeddedFile();
        var postgresql = settings.text(Setting.DB_URL);
        var login = new Properties();
        login.put("user", settings.find(Setting.DB_USER).orElse(""));
        login.put("password", settings.find(Setting.DB_PASSWORD).orElse(""));
        console.say("Moving the practice. Its present database is only read.");
        new Program(settings).said("Nothing was moved", "Move", "run", back ? postgresql : embedded,
                back ? embedded : postgresql, login).forEach(console::say);
        console.say("Everything was moved, and reads as it did. "
                + (back
                        ? "Take PORTAL_DB_URL out of the settings, and start the portal."
                        : "Start the portal with the settings as they are."));
    }
}
