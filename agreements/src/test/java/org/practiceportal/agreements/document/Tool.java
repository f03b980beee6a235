package org.practiceportal.agreements.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A program of the machine that reads PDF files. A machine without it fails the test: nothing else would notice. */
public final class Tool {

    private static final Pattern FONT = Pattern.compile("(?m)^(\\S+) +CID TrueType ");
    private static final Pattern QUOTED = Pattern.compile("(?ms)^ *\"(.*?)\"$");

    private Tool() {}

    /** @param command where {@code @} stands, the file is put in */
    public static String says(byte[] pdf, String... command) throws IOException, InterruptedException {
        var file = Files.createTempFile("document", ".pdf");
        try {
            Files.write(file, pdf);
            var words = new ArrayList<String>(Arrays.asList(command));
            words.replaceAll(w -> w.equals("@") ? file.toString() : w);
            var process = new ProcessBuilder(words).redirectErrorStream(true).start();
            try (var out = process.getInputStream()) {
                var said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
                process.waitFor();
                return said;
            }
        } finally {
            Files.delete(file);
        }
    }

    /** What a screen reader says: all words in the order of the tags, without what only decorates the sheets. */
    public static String spokenOf(byte[] pdf) throws IOException, InterruptedException {
        return QUOTED.matcher(says(pdf, "pdfinfo", "-enc", "UTF-8", "-struct-text", "@")).results()
                .map(quoted -> quoted.group(1)).collect(Collectors.joining(" "));
    }

    /** The names of its fonts, in alphabetical order. */
    public static List<String> fontsOf(byte[] pdf) throws IOException, InterruptedException {
        return FONT.matcher(says(pdf, "pdffonts", "@")).results().map(font -> font.group(1)).sorted().toList();
    }

    public static String textOf(byte[] pdf) throws IOException, InterruptedException {
        return says(pdf, "pdftotext", "-enc", "UTF-8", "@", "-");
    }
}
