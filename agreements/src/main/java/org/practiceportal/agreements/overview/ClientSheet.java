package org.practiceportal.agreements.overview;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * A list of clients as spreadsheets and other programs give it out: CSV with commas, semicolons or tabs, in UTF-8, UTF-16 or
 * Windows-1252. The first line names its columns, in whatever order, in English or Spanish; others are passed over.
 *
 * @param rows in their order; lines without any word are left out
 */
public record ClientSheet(List<Row> rows) {

    /** In bytes. */
    public static final int LARGEST = 1_000_000;
    /** More are several files: each is looked at as a whole. */
    static final int MOST_ROWS = 1000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] DELIMITERS = {',', ';', '\t'};
    private static final Set<String> NAME = Set.of("name", "full name", "client", "client name", "nombre",
            "nombre completo", "cliente");
    private static final Set<String> FIRST = Set.of("first name", "given name", "nombres", "nombre de pila");
    private static final Set<String> LAST = Set.of("last name", "surname", "family name", "apellido", "apellidos");
    private static final Set<String> EMAIL = Set.of("email", "e-mail", "mail", "email address", "e-mail address",
            "correo", "correo electronico", "correo-e", "direccion de correo");
    private static final Set<String> LANGUAGE = Set.of("language", "lang", "idioma", "lengua");

    /**
     * One client, as typed.
     *
     * @param line     of the file, from 1 on
     * @param language BCP 47 tag or a name of the language; may be empty
     */
    public record Row(long line, String name, String email, String language) {

        private boolean isEmpty() {
            return name.isEmpty() && email.isEmpty();
        }
    }

    /** @throws Refused if it has no columns for name and address, no rows, or too many */
    static ClientSheet read(byte[] bytes) {
        Refused.unless(bytes.length <= LARGEST, Text.of(Typed.BUNDLE, "import.large", LARGEST / 1_000_000));
        return read(text(bytes));
    }

    static ClientSheet read(String text) {
        var lines = text.replaceFirst("^\uFEFF", "").replaceFirst("^(?i:sep=.)\\R", "");
        try (var parser = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(lines)).setTrim(true)
                .setIgnoreEmptyLines(true).get()
                .parse(new StringReader(lines))) {
            var records = parser.iterator();
            Refused.unless(records.hasNext(), Text.of(Typed.BUNDLE, "import.empty"));
            var columns = columns(records.next());
            var rows = new ArrayList<Row>();
            while (records.hasNext()) {
                var row = row(columns, records.next(), parser.getCurrentLineNumber());
                if (!row.isEmpty()) {
                    rows.add(row);
                }
                Refused.unless(rows.size() <= MOST_ROWS, Text.of(Typed.BUNDLE, "import.many", MOST_ROWS));
            }
            Refused.unless(!rows.isEmpty(), Text.of(Typed.BUNDLE, "import.empty"));
            return new ClientSheet(List.copyOf(rows));
        } catch (IOException | UncheckedIOException e) {
            throw new Refused(Text.of(Typed.BUNDLE, "import.damaged"));
        }
    }

    /** Spreadsheets begin UTF-16 with its mark; what is no UTF-8 comes from an older one. */
    private static String text(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    /** The one that the first line has most often, outside of quotes. */
    private static char delimiter(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        var best = DELIMITERS[0];
        for (var delimiter : DELIMITERS) {
            if (count(first, delimiter) > count(first, best)) {
                best = delimiter;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(letter -> letter == wanted).count();
    }

    /** Which column is which, by {@code name}, {@code first}, {@code last}, {@code email} and {@code language}. */
    private static Map<String, Integer> columns(CSVRecord header) {
        var columns = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            var called = Typed.folded(header.get(i)).strip();
            var number = i;
            Map.of("name", NAME, "first", FIRST, "last", LAST, "email", EMAIL, "language", LANGUAGE)
                    .forEach((column, names) -> {
                        if (names.contains(called)) {
                            columns.putIfAbsent(column, number);
                        }
                    });
        }
        Refused.unless(columns.containsKey("email") && (columns.containsKey("name") || columns.containsKey("last")),
                Text.of(Typed.BUNDLE, "import.columns"));
        return columns;
    }

    private static Row row(Map<String, Integer> columns, CSVRecord record, long line) {
        // "Nombre" beside "Apellidos" is the first name.
        var name = Stream.of("first", "name", "last").map(column -> cell(columns, record, column))
                .filter(part -> !part.isEmpty()).reduce((one, other) -> one + " " + other).orElse("");
        return new Row(line, name, cell(columns, record, "email"), cell(columns, record, "language"));
    }

    private static String cell(Map<String, Integer> columns, CSVRecord record, String column) {
        var number = columns.get(column);
        return number == null || number >= record.size() ? "" : record.get(number).strip();
    }
}
