package org.practiceportal.web.records;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.practiceportal.api.RecordFile;

/**
 * A copy as one ZIP file: {@code index.html} for people, {@code data.json} for programs, and the files of each module in a folder
 * of its own. One file at a time is in memory.
 */
final class RecordZip {

    private RecordZip() {}

    static void write(ClientRecord made, RecordWords words, OutputStream to) throws IOException {
        try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            write(made, words, zip, "");
        }
    }

    /** @param folder within the file; empty, or with a slash behind it */
    static void write(ClientRecord made, RecordWords words, ZipOutputStream zip, String folder) throws IOException {
        var names = new ArrayList<String>();
        made.files().forEach((module, files) -> files.forEach(file -> names.add(name(module, file))));
        entry(zip, folder + "index.html", RecordIndex.of(made, names, words));
        entry(zip, folder + "data.json", data(made).toString().getBytes(StandardCharsets.UTF_8));
        for (var module : made.files().entrySet()) {
            for (var file : module.getValue()) {
                entry(zip, folder + name(module.getKey(), file), file.content().get());
            }
        }
    }

    private static String name(String module, RecordFile file) {
        return module + "/" + file.name();
    }

    static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Instants and days as ISO 8601; each row has the names of its table's columns. */
    private static JsonObject data(ClientRecord made) {
        var chapters = Json.createArrayBuilder();
        for (var chapter : made.chapters()) {
            chapters.add(Json.createObjectBuilder().add("module", chapter.module()).add("chapter", chapter.name())
                    .add("rows", Json.createArrayBuilder(rows(chapter))));
        }
        return Json.createObjectBuilder().add("client", made.client().id().value()).add("at", made.at().toString())
                .add("chapters", chapters).build();
    }

    private static List<JsonObject> rows(RecordChapter chapter) {
        var rows = new ArrayList<JsonObject>();
        for (var row : chapter.rows()) {
            var one = Json.createObjectBuilder();
            for (var cell : row.entrySet()) {
                var name = cell.getKey().replaceFirst("^(data|is)_", "");
                switch (cell.getValue()) {
                    case Boolean flag -> one.add(name, flag);
                    case Long number -> one.add(name, number);
                    default -> one.add(name, cell.getValue().toString());
                }
            }
            rows.add(one.build());
        }
        return rows;
    }
}
