package org.practiceportal.web.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The markup of one page, looked at for what belongs into bundles, style sheets and scripts instead. */
final class Markup {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Set<String> SPOKEN = Set.of("title", "alt", "placeholder", "aria-label", "label", "header",
            "summary", "requiredmessage", "convertermessage", "validatormessage");
    private static final Set<String> SPEAKING = Set.of("h:outputText", "h:commandButton", "h:commandLink", "h:link",
            "h:button", "h:outputLabel", "p:commandButton");

    private final List<String> faults = new ArrayList<>();

    private Markup() {}

    static List<String> faults(String page) {
        var markup = new Markup();
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            markup.look(factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)))
                    .getDocumentElement());
        } catch (ParserConfigurationException | IOException e) {
            throw new UncheckedIOException(new IOException(e));
        } catch (SAXException e) {
            markup.faults.add("is not well-formed: " + e.getMessage());
        }
        return markup.faults;
    }

    private void look(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE && isLiteral(node.getNodeValue())) {
            faults.add("says “" + node.getNodeValue().strip() + "”");
        }
        if (node instanceof Element element) {
            lookAtTag(element);
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            look(child);
        }
    }

    private void lookAtTag(Element element) {
        var tag = element.getTagName();
        if (tag.equals("style") || tag.equals("script") && !element.hasAttribute("src")) {
            faults.add("has an inline " + tag);
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var name = attributes.item(i).getNodeName().toLowerCase(Locale.ROOT);
            var value = attributes.item(i).getNodeValue();
            if (name.equals("style") || name.startsWith("on") && !name.equals("onpostback")) {
                faults.add("has " + name + " on " + tag);
            }
            var spoken = SPOKEN.contains(name) || name.equals("value") && SPEAKING.contains(tag);
            if (spoken && isLiteral(value)) {
                faults.add("says “" + value + "” in " + name + " of " + tag);
            }
        }
    }

    private static boolean isLiteral(String words) {
        return LETTER.matcher(EXPRESSION.matcher(words).replaceAll("")).find();
    }
}
