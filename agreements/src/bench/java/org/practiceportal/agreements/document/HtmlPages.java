package org.practiceportal.agreements.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;

import org.practiceportal.agreements.document.Blocks.Block;
import org.practiceportal.agreements.document.Blocks.Kind;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** The same words and pictures on paper by an engine that lays out HTML (openhtmltopdf, on PDFBox), untagged and unsealed. */
final class HtmlPages {

    private static final byte[] REGULAR = font("Regular");
    private static final byte[] BOLD = font("Bold");

    private HtmlPages() {}

    static String html(List<Block> blocks, Pictures pictures) {
        var html = new StringBuilder("<html><head><style>@page { size: A4; margin: 70px 86pt }"
                + " body { font-family: Noto; margin: 0 } p { margin: 0 0 5pt 0 }");
        for (var kind : Kind.values()) {
            html.append(" .").append(kind).append(" { font-size: ").append(kind.size).append("pt; line-height: ")
                    .append(kind.leading).append("pt; font-weight: ").append(kind.bold ? "bold" : "normal")
                    .append(kind == Kind.ITEM ? "; margin-left: 17pt }" : " }");
        }
        html.append("</style></head><body>");
        blocks.forEach(block -> html.append(switch (block.kind()) {
            case RULE -> "<hr/>";
            case LOGO, SIGNATURE, CODE -> "<img style=\"height: " + block.kind().size
                    + "pt\" src=\"data:image/png;base64,"
                    + Base64.getEncoder().encodeToString(pictures.png(block.kind())) + "\"/>";
            default -> "<p class=\"" + block.kind() + "\">" + escaped(block.text()) + "</p>";
        }));
        return html.append("</body></html>").toString();
    }

    static byte[] of(String html) throws IOException {
        var out = new ByteArrayOutputStream(1 << 16);
        new PdfRendererBuilder().useFastMode().withHtmlContent(html, null)
                .useFont(() -> new ByteArrayInputStream(REGULAR), "Noto", 400, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(BOLD), "Noto", 700, FontStyle.NORMAL, true)
                .toStream(out).run();
        return out.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] font(String face) {
        try (var in = HtmlPages.class
                .getResourceAsStream("/org/practiceportal/agreements/document/fonts/NotoSans-" + face + ".ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
