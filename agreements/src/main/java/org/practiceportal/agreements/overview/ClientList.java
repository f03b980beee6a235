package org.practiceportal.agreements.overview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes lists of clients as CSV. */
final class ClientList {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    /** A spreadsheet takes a cell that begins so for something to work out. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r].*");
    /** By it spreadsheets know that this is UTF-8. */
    private static final String MARK = "\uFEFF";

    private ClientList() {}

    /** What {@link ClientSheet} reads again as it is. */
    static String write(ClientSheet sheet) {
        return write(List.of("name", "email", "language"),
                sheet.rows().stream().map(row -> List.of(row.name(), row.email(), row.language())).toList());
    }

    /** For spreadsheets: no cell is one that works something out. */
    static String forSpreadsheets(List<String> columns, List<List<String>> rows) {
        return MARK + write(columns, rows.stream().map(row -> row.stream().map(ClientList::calm).toList()).toList());
    }

    private static String calm(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static String write(List<String> columns, List<List<String>> rows) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(columns);
            for (var row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
