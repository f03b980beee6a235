package org.practiceportal.agreements.policy.draft;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.practiceportal.agreements.catalogue.Field;
import org.practiceportal.agreements.catalogue.Part;
import org.practiceportal.agreements.policy.text.RichText;
import org.practiceportal.agreements.policy.text.TypedText;

/**
 * What a therapist decided about one topic. Only decisions are kept; where there is none, or none that today's
 * catalogue knows, the usual holds.
 *
 * @param key      of a topic in the catalogue, or {@code own-1}, {@code own-2}, … for one of the therapist's own
 * @param included is part of the agreement; what was decided about a topic survives leaving it out for a while
 * @param title    of a topic of the therapist's own, otherwise empty
 * @param why      likewise, one paragraph a line
 * @param picks    choice to option
 * @param switches part to whether it is said
 * @param fields   field to what stands there
 */
public record TopicDraft(String key, boolean included, String title, String why, SortedMap<String, String> picks,
        SortedMap<String, Boolean> switches, SortedMap<String, String> fields, RichText ownWords) {

    private static final String OWN = "own-";

    public TopicDraft {
        picks = sorted(picks);
        switches = sorted(switches);
        fields = sorted(fields);
    }

    public static TopicDraft untouched(String key, boolean included) {
        return new TopicDraft(key, included, "", "", new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), RichText.EMPTY);
    }

    public static TopicDraft own(int number, String title) {
        return untouched(OWN + number, true).named(title);
    }

    /** Whether the therapist made it, so that no catalogue knows it. */
    public boolean isOwn() {
        return key.startsWith(OWN);
    }

    public Part.Option picked(Part.Choice choice) {
        return choice.option(picks.getOrDefault(choice.key(), "")).orElseGet(choice::usual);
    }

    public boolean says(Part.Switched part) {
        return switches.getOrDefault(part.key(), part.usual());
    }

    public String value(Field field) {
        return fields.getOrDefault(field.key(), field.usual());
    }

    /** Of a topic of the therapist's own; 0 for all others. */
    public int number() {
        return isOwn() ? Integer.parseInt(key.substring(OWN.length())) : 0;
    }

    public TopicDraft include(boolean on) {
        return new TopicDraft(key, on, title, why, picks, switches, fields, ownWords);
    }

    public TopicDraft named(String newTitle) {
        return new TopicDraft(key, included, TypedText.line(newTitle), why, picks, switches, fields, ownWords);
    }

    public TopicDraft because(String newWhy) {
        return new TopicDraft(key, included, title, TypedText.lines(newWhy), picks, switches, fields, ownWords);
    }

    TopicDraft pick(Part.Choice choice, Part.Option option) {
        return new TopicDraft(key, included, title, why, with(picks, choice.key(), option.key()), switches, fields,
                ownWords);
    }

    TopicDraft turn(Part.Switched part, boolean on) {
        return new TopicDraft(key, included, title, why, picks, with(switches, part.key(), on), fields, ownWords);
    }

    TopicDraft fill(Field field, String value) {
        return new TopicDraft(key, included, title, why, picks, switches,
                with(fields, field.key(), TypedText.line(value)), ownWords);
    }

    public TopicDraft say(RichText words) {
        return new TopicDraft(key, included, title, why, picks, switches, fields, words);
    }

    public TopicDraft deciding(SortedMap<String, String> newPicks, SortedMap<String, Boolean> newSwitches,
            SortedMap<String, String> newFields) {
        return new TopicDraft(key, included, title, why, newPicks, newSwitches, newFields, ownWords);
    }

    private static <V> SortedMap<String, V> with(Map<String, V> before, String key, V value) {
        var after = new TreeMap<>(before);
        after.put(key, value);
        return after;
    }

    private static <V> SortedMap<String, V> sorted(SortedMap<String, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
