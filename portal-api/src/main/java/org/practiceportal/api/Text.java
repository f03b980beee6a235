package org.practiceportal.api;

import java.util.List;

/**
 * Words to be spoken later, in the reader's language.
 *
 * @param bundle    base name of a {@link java.util.ResourceBundle}, complete in every language of the portal
 * @param key       key within it; the words are a {@link java.text.MessageFormat} pattern when there are arguments
 * @param arguments numbers, strings, or instants (written as date and time in the reader's zone)
 */
public record Text(String bundle, String key, List<Object> arguments) {

    public Text {
        arguments = List.copyOf(arguments);
    }

    public static Text of(String bundle, String key, Object... arguments) {
        return new Text(bundle, key, List.of(arguments));
    }
}
