package org.practiceportal.web.gate;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.fileupload2.core.FileItemHeaders;
import org.apache.commons.fileupload2.core.FileItemInput;

/** A part of a form: a file, or a field beside one. */
final class ReceivedPart implements Part {

    private static final int IN_MEMORY = 1 << 14;

    private final String name;
    private final String fileName;
    private final String type;
    private final FileItemHeaders headers;
    private final Spool bytes = new Spool(IN_MEMORY);

    ReceivedPart(FileItemInput sent) throws IOException {
        name = sent.getFieldName();
        fileName = sent.isFormField() ? null : sent.getName();
        type = sent.getContentType();
        headers = sent.getHeaders();
        var piece = new byte[8192];
        try (var in = sent.getInputStream()) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                bytes.write(piece, 0, read);
            }
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    boolean isField() {
        return fileName == null && name != null;
    }

    String words(Charset letters) throws IOException {
        try (var in = bytes.open()) {
            return new String(in.readAllBytes(), letters);
        }
    }

    @Override
    public InputStream getInputStream() {
        return bytes.open();
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getSubmittedFileName() {
        return fileName;
    }

    @Override
    public long getSize() {
        return bytes.size();
    }

    @Override
    public void write(String target) throws IOException {
        try (var in = bytes.open()) {
            Files.copy(in, Path.of(target));
        }
    }

    @Override
    public void delete() {
        bytes.close();
    }

    @Override
    public String getHeader(String header) {
        return headers.getHeader(header);
    }

    @Override
    public Collection<String> getHeaders(String header) {
        var all = new ArrayList<String>();
        headers.getHeaders(header).forEachRemaining(all::add);
        return List.copyOf(all);
    }

    @Override
    public Collection<String> getHeaderNames() {
        var all = new ArrayList<String>();
        headers.getHeaderNames().forEachRemaining(all::add);
        return List.copyOf(all);
    }
}
