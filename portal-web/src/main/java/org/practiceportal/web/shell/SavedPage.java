package org.practiceportal.web.shell;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A page for a file of its own that opens in any browser, without scripts and without a way out to the net. */
public final class SavedPage {

    private static final String STYLE = """
            :root { color-scheme: light dark; font: 1.05rem/1.5 system-ui, sans-serif; }
            body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 4rem; }
            h2 { margin-top: 3rem; } article { border-top: 1px solid #8888; padding: .75rem 0; }
            dl { display: grid; gap: .15rem 1rem; grid-template-columns: minmax(6rem, 13rem) 1fr; margin: 0; }
            dt { opacity: .75; } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
            @media (max-width: 34rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
            """;

    /** Writes a part of the page. */
    @FunctionalInterface
    public interface Part {

        void write() throws XMLStreamException;
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter page;

    public SavedPage(String language, String title) {
        try {
            page = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            page.writeDTD("<!DOCTYPE html>\n");
            page.writeStartElement("html");
            page.writeAttribute("lang", language);
            page.writeStartElement("head");
            page.writeEmptyElement("meta");
            page.writeAttribute("charset", "UTF-8");
            page.writeEmptyElement("meta");
            page.writeAttribute("name", "viewport");
            page.writeAttribute("content", "width=device-width, initial-scale=1");
            say("title", title);
            say("style", STYLE);
            page.writeEndElement();
            page.writeStartElement("body");
            say("h1", title);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with words alone. */
    public SavedPage say(String element, String words) {
        return in(element, () -> page.writeCharacters(words));
    }

    /** A thing and what is said of it, within a {@code dl}. */
    public SavedPage tell(String term, String said) {
        return say("dt", term).say("dd", said);
    }

    public SavedPage link(String address, String words) {
        return in("a", () -> {
            page.writeAttribute("href", address);
            page.writeCharacters(words);
        });
    }

    /** An element with others in it. */
    public SavedPage in(String element, Part part) {
        try {
            page.writeStartElement(element);
            part.write();
            page.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole page, to which nothing is added afterwards. */
    public byte[] bytes() {
        try {
            page.writeEndDocument();
            page.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
