package org.practiceportal.web.records;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The page of a copy that opens in any browser, without scripts and without a way out to the net. */
final class RecordIndex {

    private static final String STYLE = """
            :root { color-scheme: light dark; font: 1.05rem/1.5 system-ui, sans-serif; }
            body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 4rem; }
            h2 { margin-top: 3rem; } article { border-top: 1px solid #8888; padding: .75rem 0; }
            dl { display: grid; gap: .15rem 1rem; grid-template-columns: minmax(6rem, 13rem) 1fr; margin: 0; }
            dt { opacity: .75; } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
            @media (max-width: 34rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
            """;

    private final RecordWords words;
    private final XMLStreamWriter page;

    private RecordIndex(RecordWords words, XMLStreamWriter page) {
        this.words = words;
        this.page = page;
    }

    /** @param files names within the copy */
    static byte[] of(ClientRecord made, List<String> files, RecordWords words) {
        var bytes = new ByteArrayOutputStream();
        try {
            var page = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new RecordIndex(words, page).write(made, files);
            page.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write(ClientRecord made, List<String> files) throws XMLStreamException {
        page.writeDTD("<!DOCTYPE html>\n");
        page.writeStartElement("html");
        page.writeAttribute("lang", words.language());
        page.writeStartElement("head");
        page.writeEmptyElement("meta");
        page.writeAttribute("charset", "UTF-8");
        page.writeEmptyElement("meta");
        page.writeAttribute("name", "viewport");
        page.writeAttribute("content", "width=device-width, initial-scale=1");
        say("title", words.of("index.title"));
        say("style", STYLE);
        page.writeEndElement();
        page.writeStartElement("body");
        say("h1", words.of("index.title"));
        say("p", made.client().name());
        say("p", words.at(made.at()));
        say("p", words.of(made.reader().id().equals(made.client().id()) ? "index.own" : "index.therapist"));
        if (!files.isEmpty()) {
            files(files);
        }
        for (var chapter : made.chapters()) {
            chapter(chapter);
        }
        page.writeEndElement();
        page.writeEndElement();
    }

    private void files(List<String> files) throws XMLStreamException {
        say("h2", words.of("index.files"));
        page.writeStartElement("ul");
        for (var file : files) {
            page.writeStartElement("li");
            page.writeStartElement("a");
            page.writeAttribute("href", file);
            page.writeCharacters(file);
            page.writeEndElement();
            page.writeEndElement();
        }
        page.writeEndElement();
    }

    private void chapter(RecordChapter chapter) throws XMLStreamException {
        say("h2", words.chapter(chapter));
        for (var row : chapter.rows()) {
            page.writeStartElement("article");
            page.writeStartElement("dl");
            for (var cell : row.entrySet()) {
                if (RecordChapter.isForReaders(cell.getKey())) {
                    say("dt", words.column(chapter, cell.getKey()));
                    say("dd", words.value(chapter, cell.getKey(), cell.getValue()));
                }
            }
            page.writeEndElement();
            page.writeEndElement();
        }
    }

    private void say(String element, String said) throws XMLStreamException {
        page.writeStartElement(element);
        page.writeCharacters(said);
        page.writeEndElement();
    }
}
