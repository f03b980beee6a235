package org.practiceportal.web.records;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.practiceportal.web.people.LettingGo;
import org.practiceportal.web.shell.SavedPage;

/**
 * A copy of all records as one ZIP file: for each relation a folder as a client's own copy is one, and a page that leads to them.
 * It is made while it is sent: one relation at a time is in memory, and nothing of it lies on a disk.
 */
final class PracticeZip {

    private final PracticeCopies copies;
    private final RecordWords words;
    private final List<Folder> folders = new ArrayList<>();

    private record Folder(String name, String client, String therapist) {}

    PracticeZip(PracticeCopies copies, RecordWords words) {
        this.copies = copies;
        this.words = words;
    }

    void write(Instant at, OutputStream to) throws IOException {
        try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            var some = copies.relations(null);
            while (!some.isEmpty()) {
                for (var pair : some) {
                    write(pair, zip);
                }
                some = copies.relations(some.getLast());
            }
            RecordZip.entry(zip, "index.html", index(at));
        }
    }

    /** Names of folders tell nothing. */
    private void write(LettingGo.Pair pair, ZipOutputStream zip) throws IOException {
        var found = copies.record(pair);
        if (found.isPresent()) {
            var made = found.get();
            var folder = new Folder("clients/" + (folders.size() + 1) + "/", made.client().name(),
                    made.therapist().name());
            folders.add(folder);
            RecordZip.write(made, words, zip, folder.name());
        }
    }

    private byte[] index(Instant at) {
        var page = new SavedPage(words.language(), words.of("practice.title")).say("p", words.at(at))
                .say("p", words.of("practice.lead")).say("p", words.of("practice.left"));
        page.in("dl", () -> folders.forEach(folder -> page
                .in("dt", () -> page.link(folder.name() + "index.html", folder.client()))
                .say("dd", folder.therapist())));
        return page.bytes();
    }
}
