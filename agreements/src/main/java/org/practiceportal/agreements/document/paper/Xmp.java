package org.practiceportal.agreements.document.paper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The file's description of itself, claiming PDF/A-3a and PDF/UA-1; OpenPDF's own satisfies neither. */
final class Xmp {

    private Xmp() {}

    static byte[] packet(DocumentInfo documentInfo, String producer) {
        var packet = String.format(Locale.ROOT, """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <pdf:Producer>%s</pdf:Producer>
                %s%s<pdfaid:part>3</pdfaid:part>
                <pdfaid:conformance>A</pdfaid:conformance>
                <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>
                %s</rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>""", escaped(documentInfo.title()), escaped(documentInfo.author()),
                escaped(documentInfo.language()),
                escaped(producer), identifier(documentInfo.identifier()), dates(documentInfo.at()), UA_SCHEMA);
        return packet.getBytes(StandardCharsets.UTF_8);
    }

    private static String identifier(String identifier) {
        return identifier.isEmpty() ? "" : "<dc:identifier>" + escaped(identifier) + "</dc:identifier>\n";
    }

    private static String dates(Instant at) {
        return at == null ? "" : String.format(Locale.ROOT, """
                <xmp:CreateDate>%1$s</xmp:CreateDate>
                <xmp:ModifyDate>%1$s</xmp:ModifyDate>
                """, at.truncatedTo(ChronoUnit.SECONDS));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** PDF/A does not know PDF/UA's namespace and wants it described. */
    private static final String UA_SCHEMA = """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>The part of PDF/UA that the file keeps to</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;
}
