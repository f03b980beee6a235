package org.practiceportal.web.gate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.core.RequestContext;

/** Takes a form of several parts apart. */
final class Multipart extends AbstractFileUpload<RequestContext, DiskFileItem, DiskFileItemFactory> {

    /** Browsers send two or three headers with a part, a name of a file among them. */
    private static final int MOST_HEADER_BYTES = 4096;

    private Multipart() {
        setMaxPartHeaderSize(MOST_HEADER_BYTES);
    }

    /**
     * @throws TooMuch     if there are too many parts, or too many headers to one of them
     * @throws IOException if it is no such form
     */
    static List<ReceivedPart> parts(Spool body, String type, String letters) throws IOException {
        var parts = new ArrayList<ReceivedPart>();
        try {
            var found = new Multipart().getItemIterator(new Sent(body, type, letters));
            while (found.hasNext()) {
                if (parts.size() == Fields.MOST) {
                    throw new TooMuch();
                }
                parts.add(new ReceivedPart(found.next()));
            }
            return parts;
        } catch (FileUploadSizeException e) {
            parts.forEach(ReceivedPart::delete);
            throw new TooMuch();
        } catch (IOException | RuntimeException e) {
            parts.forEach(ReceivedPart::delete);
            throw e;
        }
    }

    @Override
    public FileItemInputIterator getItemIterator(RequestContext sent) throws IOException {
        return super.getItemIterator(sent);
    }

    @Override
    public Map<String, List<DiskFileItem>> parseParameterMap(RequestContext sent) throws FileUploadException {
        return super.parseParameterMap(sent);
    }

    @Override
    public List<DiskFileItem> parseRequest(RequestContext sent) throws FileUploadException {
        return super.parseRequest(sent);
    }

    private record Sent(Spool body, String type, String letters) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return letters;
        }

        @Override
        public long getContentLength() {
            return body.size();
        }

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        public InputStream getInputStream() {
            return body.open();
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }
}
