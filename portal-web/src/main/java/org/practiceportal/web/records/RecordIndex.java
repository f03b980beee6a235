package org.practiceportal.web.records;

import java.util.List;
import org.practiceportal.web.shell.SavedPage;

/** The page of a copy of one client's record. */
final class RecordIndex {

    private RecordIndex() {}

    /** @param files names within the copy */
    static byte[] of(ClientRecord made, List<String> files, RecordWords words) {
        var page = new SavedPage(words.language(), words.of("index.title")).say("p", made.client().name())
                .say("p", words.at(made.at())).say("p", words.of(lead(made)));
        if (!files.isEmpty()) {
            page.say("h2", words.of("index.files")).in("ul",
                    () -> files.forEach(file -> page.in("li", () -> page.link(file, file))));
        }
        made.chapters().forEach(chapter -> chapter(page, chapter, words));
        return page.bytes();
    }

    private static String lead(ClientRecord made) {
        return made.isOwn() ? "index.own" : "index.therapist";
    }

    private static void chapter(SavedPage page, RecordChapter chapter, RecordWords words) {
        page.say("h2", words.chapter(chapter));
        for (var row : chapter.rows()) {
            page.in("article", () -> page.in("dl", () -> row.forEach((column, value) -> {
                if (RecordChapter.isForReaders(column)) {
                    page.tell(words.column(chapter, column), words.value(chapter, column, value));
                }
            })));
        }
    }
}
