package org.practiceportal.web.harness;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.Matcher;

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
    private String button;

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

    private void add(Matcher control) {
        var attributes = control.group(2);
        var name = attribute("name", attributes);
        var type = attribute("type", attributes);
        if (name.isEmpty()) {
            return;
        }
        if (type.equals("submit")) {
            button = button == null ? name : button;
        } else if (control.group(1).equals("textarea")) {
            fields.put(name, plain(control.group(3)));
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
        fields.put(button, "");
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
