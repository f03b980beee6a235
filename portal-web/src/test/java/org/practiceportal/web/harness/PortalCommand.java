package org.practiceportal.web.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What operators say to the program instead of starting it, in a process of its own, and what it answers. */
public record PortalCommand(int code, String words) {

    private static final Pattern TABLE = Pattern.compile("(?m)^([a-z_]+) +([0-9]+) {2}([0-9a-f]{64})$");

    /**
     * @param folder   with that of the data in it, unless the settings name another
     * @param settings as {@code portal.db.url}
     * @param words    of the command line
     */
    public static PortalCommand run(Path folder, Map<String, String> settings, String... words)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-Dportal.home=" + PortalServer.PROGRAM, "-jar",
                PortalServer.PROGRAM.resolve("lib/portal-launcher.jar").toString()));
        command.addAll(List.of(words));
        var said = Files.createTempFile(folder, "said", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        var all = new HashMap<>(Map.of("portal.data.dir", folder.resolve("data").toString(), "portal.work.dir",
                folder.resolve("work").toString()));
        all.putAll(settings);
        all.forEach((name, value) -> builder.environment().put(name.replace('.', '_').toUpperCase(Locale.ROOT), value));
        return new PortalCommand(builder.start().waitFor(), Files.readString(said));
    }

    /** The rows and the digest of each table that it names. */
    public Map<String, String> tables() {
        var tables = new HashMap<String, String>();
        TABLE.matcher(words).results().forEach(line -> tables.put(line.group(1), line.group(2) + " " + line.group(3)));
        return tables;
    }
}
