package org.practiceportal.web.harness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of a page, as a browser would fill and send it. Fields go by the last part of their names. */
public final class Form {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern CONTROL = Pattern
            .compile("(?s)<(input|button|textarea|select)\\b([^>]*)>(?:(.*?)</\\1>)?");
    private static final Pattern FIRST = Pattern.compile("<option\\b[^>]*value=\"([^\"]*)\"");
    private static final Pattern CHOSEN = Pattern.compile("<option\\b(?=[^>]*selected)[^>]*value=\"([^\"]*)\"");

    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final List<String> buttons = new ArrayList<>();

    private Form(String action, String inside) {
        this.action = action;
        var controls = CONTROL.matcher(inside);
        while (controls.find()) {
            add(controls);
        }
    }

    /** The first form that has a control of this type: {@code password}, {@code submit}, … */
    public static Form with(String type, String page) {
        var forms = FORM.matcher(page);
        while (forms.find()) {
            if (forms.group(2).contains("type=\"" + type + "\"")) {
                return new Form(attribute("action", forms.group(1)), forms.group(2));
            }
        }
        throw new AssertionError("There is no form with a " + type + " in\n" + page);
    }

    /** Those of a page that are posted. */
    public static List<Form> all(String page) {
        return FORM.matcher(page).results().filter(form -> attribute("method", form.group(1)).equals("post"))
                .map(form -> new Form(attribute("action", form.group(1)), form.group(2))).toList();
    }

    /** The form with this id. */
    public static Form called(String id, String page) {
        return all(page).stream().filter(form -> form.fields.containsKey(id)).findFirst()
                .orElseThrow(() -> new AssertionError("There is no form " + id + " in\n" + page));
    }

    private void add(Matcher control) {
        var attributes = control.group(2);
        var name = attribute("name", attributes);
        var type = attribute("type", attributes);
        if (name.isEmpty()) {
            return;
        }
        if (type.equals("submit")) {
            buttons.add(name);
        } else if (control.group(1).equals("textarea")) {
            fields.put(name, plain(control.group(3)));
            types.put(name, "textarea");
        } else if (control.group(1).equals("select")) {
            // Without a chosen one, browsers show and send the first.
            var chosen = CHOSEN.matcher(control.group(3));
            var first = FIRST.matcher(control.group(3));
            if (chosen.find()) {
                fields.put(name, plain(chosen.group(1)));
            } else if (first.find()) {
                fields.put(name, plain(first.group(1)));
            }
        } else if (!type.equals("button") && (!type.equals("checkbox") && !type.equals("radio")
                || attributes.contains("checked"))) {
            fields.put(name, attribute("value", attributes));
            types.put(name, type);
        }
    }

    public Form fill(String field, String value) {
        fields.put(name(field), value);
        return this;
    }

    /** Fills the first field of these types, whatever it is called. */
    public Form fillTyped(String type, String value) {
        var name = types.entrySet().stream().filter(field -> field.getValue().matches(type)).map(Map.Entry::getKey)
                .findFirst().orElseThrow(() -> new AssertionError("There is no " + type + " among " + types));
        fields.put(name, value);
        return this;
    }

    /** What the page shows in a field now. */
    public String value(String field) {
        return fields.get(name(field));
    }

    /** Presses the form's first button. */
    public Form press() {
        return press(buttons.getFirst());
    }

    public Form press(String button) {
        fields.put(button, "");
        return this;
    }

    public List<String> buttons() {
        return buttons;
    }

    /** Fills whatever a person, or a script of the page, writes into. */
    public Form fillAll(Supplier<String> words) {
        types.forEach((name, type) -> {
            if (type.matches("text|textarea|email|search|date|number|url") || name.matches(".*_(input|value)")) {
                fields.put(name, words.get());
            }
        });
        return this;
    }

    /** Fills what the page sends along and nobody sees, but for what says that it is a form at all. */
    public Form fillHidden(Supplier<String> words) {
        types.forEach((name, type) -> {
            if (type.equals("hidden") && name.contains(":")) {
                fields.put(name, words.get());
            }
        });
        return this;
    }

    private String name(String field) {
        return fields.keySet().stream().filter(name -> name.equals(field) || name.endsWith(":" + field)).findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + field + " among " + fields.keySet()));
    }

    public String action() {
        return action;
    }

    public Map<String, String> fields() {
        return fields;
    }

    private static String attribute(String name, String attributes) {
        var found = Pattern.compile("(?s)\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
