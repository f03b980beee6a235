package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Pattern;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.Visitor;

/** What a client does on the way to a signature, without a browser. */
public final class ReadingSteps {

    static final String ROOM = "/agreements/reading/";

    private ReadingSteps() {}

    /** What the client is asked to read. */
    public static String invitation(Visitor client) {
        var link = Pattern.compile("welcome\\.xhtml\\?i=([0-9a-f-]{36})")
                .matcher(client.get(ROOM + "mine.xhtml").body());
        assertTrue(link.find());
        return link.group(1);
    }

    public static void readsAndConsents(Visitor client, String invitation) {
        reads(client, invitation);
        consents(client, invitation);
    }

    static void consents(Visitor client, String invitation) {
        client.post(ROOM + "consent.xhtml?i=" + invitation,
                Map.of("consent", "consent", "consent:agree", "", "jakarta.faces.ViewState", "stateless"));
    }

    static void reads(Visitor client, String invitation) {
        var sections = Pattern.compile("section\\.xhtml\\?i=[0-9a-f-]*&amp;s=([\\w.-]+)")
                .matcher(client.get(ROOM + "sections.xhtml?i=" + invitation).body()).results()
                .map(link -> link.group(1)).distinct().toList();
        assertTrue(sections.size() > 4);
        for (var section : sections) {
            var path = ROOM + "section.xhtml?i=" + invitation + "&s=" + section;
            assertEquals(302, client.post(path, Map.of("answer", "answer", "answer:note", "", "answer:read", "",
                    "jakarta.faces.ViewState", "stateless")).statusCode());
        }
    }

    public static int sign(Visitor client, String invitation, String name) {
        return client.post(signature(client, invitation, name)).statusCode();
    }

    static Form signature(Visitor client, String invitation, String name) {
        return Form.called("sign", client.get(ROOM + "sign.xhtml?i=" + invitation).body()).fill("name", name).press();
    }

    /** To the newer version of what this invitation was to. */
    static String goesOn(Visitor client, String page, String invitation) {
        var answer = client.post(ROOM + page + ".xhtml?i=" + invitation,
                Map.of(page, page, page + ":goOn", "", "jakarta.faces.ViewState", "stateless"));
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*i=", "");
    }

    /** How many sealed copies the client has. */
    static long copies(Visitor client) {
        return Pattern.compile("/files/agreements/copy/[0-9a-f-]{36}")
                .matcher(client.get(ROOM + "mine.xhtml").body()).results().map(copy -> copy.group()).distinct().count();
    }
}
