package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.web.walk.HostileWords.requireCalm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.Visitor;

/** Every form of a page, filled with hostile words and sent with each of its buttons: as the page sends it, and as only a script does. */
final class HostileForms {

    private static final String LONG = "W".repeat(100_000);

    private final HostileWords words = new HostileWords();
    private final Faults faults;

    HostileForms(Faults faults) {
        this.faults = faults;
    }

    /** How many buttons there were. */
    int fill(Visitor who, String path) {
        var page = who.get(path).body();
        var buttons = 0;
        for (int i = 0; i < formsOf(page).size(); i++) {
            var form = formsOf(page).get(i);
            var name = path + " " + form.fields().keySet().iterator().next();
            faults.of(name, () -> sendPartly(who, form.fillAll(words), name));
            for (var button : form.buttons()) {
                buttons++;
                if (button.equals(form.buttons().getFirst())) {
                    send(who, formsOf(page).get(i).fillAll(() -> LONG).press(button), name);
                    send(who, formsOf(page).get(i).fillHidden(words).press(button), name);
                }
                send(who, formsOf(page).get(i).fillAll(words).press(button), name);
            }
        }
        return buttons;
    }

    /** But for the one that signs out. */
    private static List<Form> formsOf(String page) {
        return Form.all(page).stream().filter(form -> !form.fields().containsKey("leave")).toList();
    }

    private void send(Visitor who, Form form, String name) {
        var answer = who.post(form);
        faults.of(name, () -> requireCalm(name + " " + form.buttons(), answer));
        faults.of(name, () -> assertTrue(List.of(200, 302, 400, 404).contains(answer.statusCode()),
                name + " got " + answer.statusCode()));
    }

    private static void sendPartly(Visitor who, Form form, String name) {
        var fields = new HashMap<>(form.fields());
        var source = fields.keySet().stream().filter(field -> field.contains(":")).findFirst();
        source.ifPresent(field -> {
            fields.putAll(Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.source", field,
                    "jakarta.faces.partial.execute", "@all", "jakarta.faces.partial.render",
                    "messages " + field.split(":")[0],
                    "jakarta.faces.behavior.event", "change"));
            var answer = who.post(form.action(), fields,
                    Map.of("Origin", who.origin(), "Faces-Request", "partial/ajax"));
            assertFalse(answer.statusCode() >= 500, name + " got " + answer.statusCode());
            assertFalse(answer.body().contains("/error/500"), name + " got " + answer.body());
            HostileWords.requireWhole(name, answer);
        });
    }
}
