package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.Visitor;

/** What Dr. Maya Lindqvist of the sample practice does, without a browser. */
record TherapistSteps(Visitor therapist) {

    static final String DESK = "/agreements/overview/";

    /** Changes the draft, and fills in what publishes it. */
    Form publication(String words) {
        var page = "/agreements/policy/edit.xhtml?language=en&topic=friendly";
        assertEquals(302,
                therapist.post(Form.called("t", therapist.get(page).body()).fill("words_input", "<p>" + words + ".</p>")
                        .press("t:on")).statusCode());
        return Form.called("f", therapist.get("/agreements/policy/publish.xhtml?language=en").body())
                .fill("name", "Dr. Maya Lindqvist").fill("weight", "MATERIAL").press();
    }

    /** What asks these clients to sign together. */
    Form circle(String signsFor, String... names) {
        var with = new ArrayList<String>();
        for (var name : names) {
            with.add("with=" + id(name));
        }
        return Form.called("together", therapist.get(DESK + "together.xhtml?" + String.join("&", with)).body())
                .fill("for", signsFor).press();
    }

    String id(String name) {
        return found("client\\.xhtml\\?c=([0-9a-f-]{36})", therapist.get(DESK + "clients.xhtml?q=" + name).body());
    }

    static String found(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        assertTrue(found.find(), pattern + " is not in\n" + page);
        return found.group(1);
    }
}
