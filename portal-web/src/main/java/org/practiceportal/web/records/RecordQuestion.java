package org.practiceportal.web.records;

import java.util.List;
import org.practiceportal.web.database.ModuleScript;

/**
 * What a module asks its tables about one client: in {@code db/ID/record.sql}, each below a line {@code -- chapter: name}. It
 * knows {@code :client}, {@code :reader} and {@code :therapist}, which is the reader, or empty if that is the client. A column
 * whose name ends in {@code _at} is an instant, in {@code _on} a day; begins with {@code is_}, yes or no; and with
 * {@code data_}, for programs alone.
 */
record RecordQuestion(String module, String chapter, ModuleScript.Statement asked) {

    /** In the order in which they stand; none if the module has no such file. */
    static List<RecordQuestion> of(String module) {
        return ModuleScript.read(module, "record").stream()
                .map(statement -> new RecordQuestion(module, statement.about(), statement)).toList();
    }
}
