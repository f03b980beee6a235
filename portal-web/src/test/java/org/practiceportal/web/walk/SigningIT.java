package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.practiceportal.web.harness.Browsers;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.Said;
import org.practiceportal.web.harness.SampleWalk;
import org.practiceportal.web.harness.Screen;
import org.practiceportal.web.harness.SealedPdf;
import org.practiceportal.web.harness.Visitor;

/** Signing while something else happens: there is one valid outcome, and it is told kindly. */
class SigningIT extends SampleWalk {

    private static final String READER = "eli@example.org";
    private static final String NAME = "محمد علي حسن";
    private static final Said SAID = new Said(Locale.ENGLISH);

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers(ADDRESS);

    @Test
    void aNewerVersionIsToldAndThenManyClicksSignOnce() throws Exception {
        var reader = BROWSERS.phone().signIn(READER);
        reader.page().locator("ul.rows a").first().click();
        reader.page().waitForURL(url -> url.contains("welcome.xhtml?i="));
        var sign = reader.page().url().replace("welcome.xhtml", "sign.xhtml");
        agreesToElectronicRecords(reader, sign);
        reader.control("sign:name").fill("Eli Sørensen");

        therapistPublishesAnotherTopic();
        reader.control("sign:go").click();
        reader.page().getByText(SAID.agreements("sign.newer")).waitFor();
        assertEquals("Eli Sørensen", reader.control("sign:name").inputValue());
        assertEquals(0, signatures("Eli"));

        reader.go(sign.replace("sign.xhtml", "welcome.xhtml"));
        assertTrue(reader.page().url().contains("newer.xhtml"), reader.page().url());
        reader.requireAccessible();
        reader.control("newer:goOn").dblclick();
        reader.page().waitForURL(url -> url.contains("welcome.xhtml?i="));
        var renewed = reader.page().url().replace("welcome.xhtml", "sign.xhtml");
        readsWhatIsNew(reader);
        agreesToElectronicRecords(reader, renewed);
        signsManyTimesAtOnce(renewed.substring(ADDRESS.toString().length()));
    }

    private static void agreesToElectronicRecords(Screen reader, String sign) {
        reader.go(sign.replace("sign.xhtml", "consent.xhtml"));
        reader.control("consent:agree").click();
        reader.page().waitForURL(sign);
    }

    private static void therapistPublishesAnotherTopic() {
        var therapist = BROWSERS.desktop().signIn("maya@example.org");
        therapist.go("/agreements/policy/edit.xhtml?language=en");
        therapist.page().locator("#topics details summary").first().click();
        therapist.page().locator("[id^='library:']").first().click();
        therapist.page().waitForURL(url -> url.contains("topic="));
        therapist.go("/agreements/policy/publish.xhtml?language=en");
        therapist.control("f:name").fill("Dr. Maya Lindqvist");
        therapist.control("f:publish").click();
        therapist.page().waitForURL(url -> url.contains("version.xhtml?v="));
    }

    /** Of six sections, five kept their answers. */
    private static void readsWhatIsNew(Screen reader) {
        reader.go(reader.page().url().replace("welcome.xhtml", "review.xhtml"));
        assertEquals(5, reader.page().locator("ol.rows .mark.done").count());
        reader.page().locator(".notice a").first().click();
        reader.page().waitForURL(url -> url.contains("section.xhtml"));
        reader.control("answer:read").click();
        reader.page().waitForURL(url -> url.contains("review.xhtml"));
    }

    private static void signsManyTimesAtOnce(String sign) throws Exception {
        var people = Stream.generate(() -> signedIn(READER)).limit(4).toList();
        var forms = people.stream().map(person -> Form.with("text", person.get(sign).body())
                .fill("name", NAME).press()).toList();
        var clicks = Stream.iterate(0, n -> n + 1).limit(32).<Callable<Integer>>map(
                n -> () -> people.get(n % 4).post(forms.get(n % 4)).statusCode()).toList();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var answer : threads.invokeAll(clicks)) {
                assertEquals(302, answer.get());
            }
        }
        assertEquals(1, signatures("Eli"));
        requireName(people.getFirst());
        assertTrue(people.getFirst().get(sign).headers().firstValue("Location").orElse("").contains("done.xhtml"));
    }

    /** Letter for letter in the sealed copy, in whatever writing it is. */
    private static void requireName(Visitor person) throws IOException {
        var page = person.get("/agreements/reading/mine.xhtml").body();
        var copy = Pattern.compile("/files/agreements/copy/[0-9a-f-]{36}\\.pdf").matcher(page);
        assertTrue(copy.find(), page);
        var bytes = person.download(copy.group());
        var file = Files.write(Files.createTempFile("copy", ".pdf"), bytes);
        var text = new SealedPdf(file, bytes).requireSealed().text();
        assertTrue(text.contains(NAME), text);
    }

    /** How often a client has signed, as their therapist sees it. */
    private static long signatures(String name) {
        var therapist = signedIn("maya@example.org");
        var list = therapist.get("/agreements/overview/clients.xhtml?show=signed&q=" + name).body();
        return List.of(list.split("/files/agreements/copy/")).size() - 1L;
    }
}
