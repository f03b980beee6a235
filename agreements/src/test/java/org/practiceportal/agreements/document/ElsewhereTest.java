package org.practiceportal.agreements.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practiceportal.agreements.document.Authority.Use;
import org.practiceportal.agreements.document.seal.Elsewhere;
import org.practiceportal.agreements.document.seal.SealKey;

/**
 * Machines with other languages, digits, calendars, zones and character sets make the same bytes as this one, and what must
 * differ, as it is signed, is as good. The rest of the machines comes with {@code -Dmachines=all}.
 */
class ElsewhereTest {

    private static final boolean ALL = "all".equals(System.getProperty("machines"));
    private static final List<String> FEW = List.of("ar-EG Asia/Kathmandu COMPAT", "tr-TR America/St_Johns ISO-8859-1",
            "th-TH-u-ca-buddhist-nu-thai Pacific/Apia UTF-16");
    private static final List<String> NAMED = List.of("fa-IR Asia/Tehran UTF-8", "ur-IN Asia/Kolkata COMPAT",
            "bn-BD Asia/Dhaka UTF-8", "mr-IN Asia/Kolkata windows-1252", "ne-NP Asia/Kathmandu UTF-8",
            "my-MM Asia/Yangon UTF-8", "ckb-IQ Asia/Baghdad COMPAT", "ps-AF Asia/Kabul UTF-8",
            "hi-IN-u-nu-deva Asia/Kolkata UTF-8", "az-AZ Asia/Baku ISO-8859-9", "zh-Hant-TW Asia/Taipei Big5",
            "ja-JP-u-ca-japanese Asia/Tokyo Shift_JIS", "de-DE Europe/Berlin IBM1047", "lt-LT Europe/Vilnius UTF-8");

    @TempDir
    static Path folder;
    private static Path key;
    private static Map<String, byte[]> here;
    /** By machine, two at a time: where it put its files, once it is done. */
    private static final Map<String, Future<Path>> MADE = new ConcurrentHashMap<>();

    @BeforeAll
    static void here() throws Exception {
        var authority = new Authority("http://127.0.0.1:1");
        var root = authority.root("secp256r1");
        // RSA signs the same bytes alike each time.
        key = Files.write(folder.resolve("seal.p12"),
                authority.member(root, "Lindenhof", "RSA-3072", Use.SEAL).pkcs12("seal"));
        try (var two = Executors.newFixedThreadPool(2)) {
            machines().forEach(machine -> MADE.put(machine, two.submit(() -> run(machine))));
        }
        here = Elsewhere.same(SealKey.from(Files.readAllBytes(key), Authority.PASSWORD));
        ValidatorsTest.veraPdf();
        for (var name : List.of("revised.pdf", "everything.pdf")) {
            assertTrue(Tool.says(here.get(name), "qpdf", "--check", "@").contains("No syntax"), name);
        }
    }

    static Stream<String> machines() {
        if (!ALL) {
            return FEW.stream();
        }
        var withOtherDigits = Stream.of(Locale.getAvailableLocales())
                .filter(language -> !language.getCountry().isEmpty() && language.getScript().isEmpty()
                        && language.getVariant().isEmpty())
                .filter(language -> !String.format(language, "%d", 1234567890).equals("1234567890"))
                .map(language -> language.toLanguageTag() + " UTC UTF-8");
        return Stream.of(FEW.stream(), NAMED.stream(), withOtherDigits).flatMap(s -> s).distinct();
    }

    @ParameterizedTest
    @MethodSource("machines")
    void makesTheSameBytes(String machine) throws Exception {
        var made = MADE.get(machine).get();
        var language = machine.substring(0, machine.indexOf(' '));
        var ran = Files.readString(made.resolve("machine.txt"));
        assertTrue(ran.startsWith(language + " " + String.format(Locale.forLanguageTag(language), "%d", 2026)), ran);
        for (var file : here.entrySet()) {
            assertArrayEquals(file.getValue(), Files.readAllBytes(made.resolve("same").resolve(file.getKey())),
                    file.getKey());
        }
        try (var signed = Files.list(made.resolve("signed"))) {
            for (var file : signed.sorted().toList()) {
                mustBeGood(file);
            }
        }
    }

    /** The last revision has all before it in it. */
    private static void mustBeGood(Path file) throws Exception {
        var pdf = Files.readAllBytes(file);
        var said = Tool.says(pdf, "qpdf", "--check", "@");
        assertTrue(said.contains("No syntax or stream encoding errors found") && !said.contains("WARNING"), said);
        var last = file.endsWith("agreement-4.pdf") || file.endsWith("amendment-4.pdf");
        if (last) {
            new ValidatorsTest().veraPdfFindsThemAccessibleAndFitForArchives(pdf);
        }
        if (file.getFileName().toString().startsWith("agreement")) {
            assertEquals(Tool.textOf(here.get("everything.pdf")), Tool.textOf(pdf));
        }
    }

    private static Path run(String machine) throws IOException, InterruptedException {
        var made = Files.createDirectories(folder.resolve(machine.replaceAll("\\W", "-")));
        var parts = machine.split(" ");
        var language = Locale.forLanguageTag(parts[0]);
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Duser.language=" + language.getLanguage(),
                "-Duser.country=" + language.getCountry(), "-Duser.script=" + language.getScript(),
                "-Duser.variant=" + language.getVariant(), "-Duser.timezone=" + parts[1], "-Dfile.encoding=" + parts[2],
                "-Dstdout.encoding=US-ASCII", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        if (parts[0].contains("-u-")) {
            command.add(2, "-Duser.extensions=" + parts[0].substring(parts[0].indexOf("u-")));
        }
        command.addAll(List.of(Elsewhere.class.getName(), made.toString(), key.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // What COMPAT means.
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return made;
    }
}
