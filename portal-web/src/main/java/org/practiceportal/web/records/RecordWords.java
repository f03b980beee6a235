package org.practiceportal.web.records;

import java.time.Instant;
import java.time.LocalDate;
import org.practiceportal.web.shell.Words;

/** How a copy calls its chapters and columns, and says what stands in them, in its reader's language and zone. */
record RecordWords(Words words) {

    String chapter(RecordChapter chapter) {
        return words.of(chapter.module(), "record.chapter." + chapter.name()).orElse(chapter.name());
    }

    String column(RecordChapter chapter, String column) {
        return words.of(chapter.module(), "record." + column).orElse(column);
    }

    String value(RecordChapter chapter, String column, Object value) {
        if (value instanceof Instant instant) {
            return at(instant);
        }
        if (value instanceof LocalDate day) {
            return words.day(day);
        }
        if (column.equals("act")) {
            return words.act(value.toString());
        }
        // What is one of a few things has words of its own.
        return words.of(chapter.module(), "record." + column + "." + value).orElse(value.toString());
    }

    String at(Instant instant) {
        return words.at(instant);
    }

    String of(String key) {
        return words.of("portal", "records." + key).orElseThrow();
    }

    String language() {
        return words.getLanguage();
    }
}
