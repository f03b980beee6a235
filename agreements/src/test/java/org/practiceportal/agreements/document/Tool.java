package org.practiceportal.agreements.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A program of the machine that reads PDF files. A machine without it fails the test: nothing else would notice. */
public final class Tool {

    private Tool() {}

    /** @param command where {@code @} stands, the file is put in */
    public static String says(byte[] pdf, String... command) throws IOException, InterruptedException {
        Path file = Files.createTempFile("document", ".pdf");
        try {
            Files.write(file, pdf);
            List<String> words = new ArrayList<>(Arrays.asList(command));
            words.replaceAll(w -> w.equals("@") ? file.toString() : w);
            Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
            try (InputStream out = process.getInputStream()) {
                String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
                process.waitFor();
                return said;
            }
        } finally {
            Files.delete(file);
        }
    }

    public static String textOf(byte[] pdf) throws IOException, InterruptedException {
        return says(pdf, "pdftotext", "-enc", "UTF-8", "@", "-");
    }
}
