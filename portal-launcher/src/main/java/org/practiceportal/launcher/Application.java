package org.practiceportal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The application as it is deployed: a copy of what was shipped, with the plugins among its libraries. */
final class Application {

    private Application() {}

    static Path assembled(Path shipped, Plugins plugins, WorkFolder work) {
        try {
            var application = work.path().resolve("portal");
            Folders.copy(shipped, application);
            var libraries = application.resolve("WEB-INF/lib");
            for (var jar : plugins.jars()) {
                var name = jar.getFileName();
                if (Files.exists(libraries.resolve(name))) {
                    throw new StartRefused("The plugin %s has the name of a library of the portal itself. Give its file"
                            .formatted(name) + " another name.");
                }
                Files.copy(jar, libraries.resolve(name));
            }
            return application;
        } catch (IOException e) {
            throw new StartRefused("The application cannot be put together in %s: %s.".formatted(work.path(),
                    e.getMessage()), e);
        }
    }
}
