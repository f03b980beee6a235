package org.practiceportal.agreements.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.practiceportal.agreements.catalogue.Topic.Trait;

/**
 * Declares a topic: only keys and order, as the words are looked up by them. A choice lists its usual option first.
 */
final class Outline {

    private final String key;
    private final CatalogueWords catalogueWords;
    private final List<Part> parts = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<ClientChoice> clientChoices = new ArrayList<>();

    private Outline(String key, CatalogueWords catalogueWords) {
        this.key = key;
        this.catalogueWords = catalogueWords;
    }

    static Outline of(String key, Function<String, CatalogueWords> catalogueWords) {
        return new Outline(key, catalogueWords.apply(key));
    }

    /** One fixed paragraph each. */
    Outline why(String... keys) {
        return fixed(Place.WHY, keys);
    }

    Outline will(String... keys) {
        return fixed(Place.WILL, keys);
    }

    Outline ask(String... keys) {
        return fixed(Place.ASK, keys);
    }

    /** Said unless switched off. */
    Outline usually(Place place, String key) {
        return add(new Part.Switched(key, place, catalogueWords.get(key), true));
    }

    /** Said only if switched on. */
    Outline maybe(Place place, String key) {
        return add(new Part.Switched(key, place, catalogueWords.get(key), false));
    }

    Outline pick(Place place, String key, String... options) {
        return add(new Part.Choice(key, place, catalogueWords.get(key), options(key, options)));
    }

    Outline number(String key, int standard, int least, int most) {
        fields.add(new Field.Number(key, catalogueWords.get("field." + key), standard, least, most));
        return this;
    }

    Outline blank(String key, int longest) {
        fields.add(new Field.Blank(key, catalogueWords.get("field." + key), longest));
        return this;
    }

    Outline client(String key, String... options) {
        return clientUnless("", key, options);
    }

    Outline clientUnless(String picked, String key, String... options) {
        var name = "client." + key;
        clientChoices.add(new ClientChoice(key, catalogueWords.get(name), options(name, options), picked));
        return this;
    }

    Topic core(Trait... others) {
        return topic(EnumSet.of(Trait.CORE, others));
    }

    Topic further() {
        return topic(Set.of());
    }

    private Topic topic(Set<Trait> traits) {
        return new Topic(key, traits, catalogueWords.get("title"), catalogueWords.get("summary"), parts, fields,
                clientChoices);
    }

    private Outline fixed(Place place, String... keys) {
        Stream.of(keys).forEach(key -> add(new Part.Fixed(key, place, catalogueWords.get(key))));
        return this;
    }

    private Outline add(Part part) {
        parts.add(part);
        return this;
    }

    private List<Part.Option> options(String choice, String... keys) {
        return Stream.of(keys).map(key -> new Part.Option(key, catalogueWords.get(choice + "." + key))).toList();
    }
}
