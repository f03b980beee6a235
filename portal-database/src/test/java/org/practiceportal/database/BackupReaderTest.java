package org.practiceportal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in a backup, as somebody might write it who has the public key. */
class BackupReaderTest {

    private static final KeptTable TABLE = new KeptTable("kept", columns(), List.of(), "");
    private static final Manifest MANIFEST = new Manifest("1", Instant.parse("2026-03-02T09:00:00Z"),
            new Head(0, Instant.EPOCH, "00".repeat(32)), Map.of("portal", "4"), Map.of("signed agreements", 3L),
            Map.of(TABLE, 2L));

    private static final BackupCheck CHECK = new BackupCheck(() -> {});

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private static LinkedHashMap<String, ColumnKind> columns() {
        var columns = new LinkedHashMap<String, ColumnKind>();
        columns.put("id", ColumnKind.TEXT);
        columns.put("number", ColumnKind.NUMBER);
        return columns;
    }

    BackupReaderTest() throws Exception {
        var out = new ByteArrayOutputStream();
        var digest = new RowDigest(out);
        digest.add(new Object[]{"a", 1L}, TABLE.kinds());
        digest.add(new Object[]{"b", null}, TABLE.kinds());
        digest.sum();
        parts.put(BackupWriter.MANIFEST, MANIFEST.text().getBytes(StandardCharsets.UTF_8));
        parts.put(BackupWriter.TABLES + "kept", out.toByteArray());
        parts.put(BackupWriter.FILES + "data/seal.p12", new byte[]{1, 2, 3});
    }

    private byte[] written(boolean sums) throws IOException {
        return written(sums, UnaryOperator.identity());
    }

    private byte[] written(boolean sums, UnaryOperator<String> changed) throws IOException {
        var out = new ByteArrayOutputStream();
        var lines = new StringBuilder();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                lines.append(HexFormat.of().formatHex(Digests.sha256().digest(part.getValue()))).append("  ")
                        .append(part.getKey()).append('\n');
            }
            if (sums) {
                zip.putNextEntry(new ZipEntry(BackupWriter.SUMS));
                zip.write(changed.apply(lines.toString()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private void refused(String words) throws IOException {
        refused(written(true), words);
    }

    private static void refused(byte[] bytes, String words) {
        var said = assertThrows(IllegalStateException.class,
                () -> BackupReader.read(new ByteArrayInputStream(bytes), CHECK)).getMessage();
        assertTrue(said.contains(words), said);
    }

    @Test
    void readsWhatWasWritten() throws Exception {
        assertEquals(MANIFEST.text(),
                BackupReader.read(new ByteArrayInputStream(written(true)), CHECK).text());
    }

    @Test
    void withoutItsLastWordItIsNone() throws Exception {
        refused(written(false), "it ends too early");
    }

    @Test
    void anotherFormIsNotGuessedAt() throws Exception {
        parts.put(BackupWriter.MANIFEST,
                MANIFEST.text().replace("format=1", "format=2").getBytes(StandardCharsets.UTF_8));
        refused("a form that this version of the program does not know: 2");
        parts.put(BackupWriter.MANIFEST, MANIFEST.text().replace("rows.kept=2", "").getBytes(StandardCharsets.UTF_8));
        refused("cannot be understood");
        parts.put(BackupWriter.MANIFEST, (MANIFEST.text() + "x=\\u00zz").getBytes(StandardCharsets.UTF_8));
        refused("cannot be understood");
        parts.put(BackupWriter.MANIFEST, MANIFEST.text().replace("head=0", "head=").getBytes(StandardCharsets.UTF_8));
        refused("That is no head of the signatures.");
    }

    @Test
    void rowsMoreOrLessThanItTellsOf() throws Exception {
        for (var count : List.of("1", "3")) {
            parts.put(BackupWriter.MANIFEST,
                    MANIFEST.text().replace("rows.kept=2", "rows.kept=" + count).getBytes(StandardCharsets.UTF_8));
            refused("The backup is damaged");
        }
    }

    @Test
    void aValueLongerThanAny() throws Exception {
        parts.put(BackupWriter.TABLES + "kept", ByteBuffer.allocate(Long.BYTES).putLong(Long.MAX_VALUE).array());
        refused("it ends too early");
        parts.put(BackupWriter.TABLES + "kept",
                ByteBuffer.allocate(40).putLong(1).put((byte) 'a').putLong(1).put((byte) 'x').array());
        refused("The backup is damaged");
    }

    @Test
    void partsInAnotherOrder() throws Exception {
        var manifest = parts.remove(BackupWriter.MANIFEST);
        parts.put(BackupWriter.MANIFEST, manifest);
        refused("its parts are not in their order");
    }

    @Test
    void whatStandsInItsLastWordHasToBeThere() throws Exception {
        var bytes = written(true);
        var sums = new String(bytes, StandardCharsets.ISO_8859_1);
        assertTrue(sums.contains(BackupWriter.SUMS));
        parts.put("files/../SHA256SUMS", new byte[0]);
        var more = written(false);
        refused(more, "it ends too early");
    }

    @Test
    void eachPartHasTheDigestInItsLastWord() throws Exception {
        for (int part = 0; part < 3; part++) {
            var first = part;
            refused(written(true, lines -> {
                var all = lines.split("(?<=\n)");
                all[first] = (all[first].charAt(0) == '0' ? '1' : '0') + all[first].substring(1);
                return String.join("", all);
            }), "its parts are not those that it tells of");
        }
    }

    @Test
    void aPlaceThatCannotTakeItIsNotItsFault() throws Exception {
        var bytes = written(true);
        var said = assertThrows(IOException.class,
                () -> BackupReader.read(new ByteArrayInputStream(bytes), new FullPlace())).getMessage();
        assertEquals("No space left on device", said);
    }

    private static final class FullPlace implements BackupReader.Content {

        @Override
        public void manifest(Manifest manifest) {
            assertEquals(MANIFEST.text(), manifest.text());
        }

        @Override
        public void table(KeptTable table, RowSource rows) throws IOException, SQLException {
            rows.each(row -> {});
        }

        @Override
        public void file(String name, InputStream content) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @Test
    void columnsInAnotherOrderAreOthers() {
        var turned = new LinkedHashMap<String, ColumnKind>();
        columns().reversed().forEach(turned::put);
        assertTrue(TABLE.hasColumnsOf(new KeptTable("kept", columns(), List.of("id"), "")));
        assertFalse(TABLE.hasColumnsOf(new KeptTable("kept", turned, List.of("id"), "")));
    }

    @Test
    void noFileLeavesTheDataFolder(@TempDir Path home) throws Exception {
        var data = home.resolve("data");
        var files = new RestoredFiles(new BackupSettings(Map.of("portal.data.dir", data.toString(),
                "portal.plugins.dir", data.resolve("plugins").toString())));
        for (var name : List.of("data/../elsewhere", "data/", "../elsewhere", "elsewhere/../../x",
                "data/a/../../../b", "data/plugins/code.jar", "data/a/../plugins/code.jar",
                "data/database/portal.sqlite-wal", "data/.restoring/0", "data/in-use.lock",
                "data/practice-20260302T090000Z.age")) {
            var said = assertThrows(IllegalStateException.class,
                    () -> files.take(name, new ByteArrayInputStream(new byte[1])), name).getMessage();
            assertTrue(said.contains("outside the data folder"), said);
        }
        files.take("data/seal.p12", new ByteArrayInputStream(new byte[1]));
        files.place();
        files.takeBack();
        files.close();
        try (var left = Files.list(data)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
