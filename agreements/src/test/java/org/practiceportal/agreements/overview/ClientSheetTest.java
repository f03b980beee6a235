package org.practiceportal.agreements.overview;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practiceportal.api.Refused;

/** Lists of clients as spreadsheets give them out. */
class ClientSheetTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static List<String> read(String text) {
        return shown(ClientSheet.read(text));
    }

    private static List<String> shown(ClientSheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.line() + " " + row.name() + "|" + row.email() + "|" + row.language()).toList();
    }

    private static String refusal(String text) {
        return assertThrows(Refused.class, () -> ClientSheet.read(text)).why().key();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name,E-mail,Language\nZoë Núñez,zoe@example.org,es\n",
            "name;email;idioma\r\nZoë Núñez;zoe@example.org;es\r\n",
            "E-Mail\tNAME\tlang\nzoe@example.org\tZoë Núñez\tes",
            "sep=;\r\nNombre;Correo electrónico;Idioma\r\n\"Zoë Núñez\";zoe@example.org;es",
            "Nombre,Apellidos,correo,idioma\nZoë,Núñez,zoe@example.org,es",
            "Notes,First name,Last name,Email,Language\n\"a, b\",Zoë,Núñez,zoe@example.org, es \n,,,,\n\n"})
    void columnsStandInAnyOrderWithAnyDelimiter(String text) {
        assertEquals("Zoë Núñez|zoe@example.org|es", read(text).getFirst().replaceFirst("^\\d+ ", ""));
        assertEquals(1, read(text).size());
    }

    @Test
    void lettersComeInTheEncodingsOfSpreadsheets() {
        var text = "Name;E-mail\nZoë Núñez;zoe@example.org\n";
        for (var bytes : List.of(text.getBytes(UTF_8), ("\uFEFF" + text).getBytes(UTF_8), text.getBytes(UTF_16),
                ("\uFEFF" + text).getBytes(java.nio.charset.StandardCharsets.UTF_16LE), text.getBytes(WINDOWS))) {
            assertEquals(List.of("2 Zoë Núñez|zoe@example.org|"), shown(ClientSheet.read(bytes)));
        }
    }

    @Test
    void wordsInQuotesMayHoldDelimitersAndQuotes() {
        assertEquals(List.of("2 O'Neil, \"Bo\"|bo@example.org|"),
                read("Name,E-mail\n\"O'Neil, \"\"Bo\"\"\",bo@example.org\n"));
    }

    @Test
    void aRowThatLacksSomethingIsKeptToBeTold() {
        assertEquals(List.of("2 Bo||", "3 |bo@example.org|"), read("Name,E-mail,Language\nBo\n,bo@example.org\n"));
    }

    @Test
    void whatIsNoListIsRefused() {
        assertEquals("import.empty", refusal(""));
        assertEquals("import.empty", refusal("Name,E-mail\n\n , \n"));
        assertEquals("import.columns", refusal("Bo,bo@example.org\n"));
        assertEquals("import.columns", refusal("Name,Phone\nBo,1\n"));
        assertEquals("import.damaged", refusal("Name,E-mail\n\"Bo\"x\"y,bo@example.org\n"));
        assertEquals("import.many", refusal("Name,E-mail\n" + "Bo,bo@example.org\n".repeat(1001)));
        assertEquals(1000, read("Name,E-mail\n" + "Bo,bo@example.org\n".repeat(1000)).size());
        assertEquals("import.large",
                assertThrows(Refused.class, () -> ClientSheet.read(new byte[1_000_001])).why().key());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var sheet = ClientSheet.read("Name,E-mail\n\"=O'Neil, \"\"Bo\"\"\",bo@example.org\nZoë,z@example.org\n");
        assertEquals(shown(sheet), read(ClientList.write(sheet)));
    }

    /** A name that begins with an equals sign works nothing out in a spreadsheet. */
    @Test
    void noCellForASpreadsheetIsAFormula() {
        assertEquals("\uFEFFName,Words\r\n'=1+1,'@a\r\n'-x,'+y\r\n'\tz,a=b\r\n", ClientList.forSpreadsheets(
                List.of("Name", "Words"), List.of(List.of("=1+1", "@a"), List.of("-x", "+y"), List.of("\tz", "a=b"))));
    }
}
