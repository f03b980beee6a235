package org.practiceportal.agreements.policy.version;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.practiceportal.api.PersonId;

/**
 * The sets of a therapist of which something is published, put away or not.
 *
 * @param all in the order in which they were made
 */
public record PublishedSets(List<Published> all) {

    /**
     * One of them.
     *
     * @param newest of each language
     */
    public record Published(PolicySet set, List<Newest> newest) {

        /** In this language, else what was published last. */
        public Newest in(Locale language) {
            return of(language).orElseGet(() -> newest.stream().max(Comparator.comparing(Newest::at)).orElseThrow());
        }

        public Optional<Newest> of(Locale language) {
            return newest.stream().filter(version -> version.language().equals(language.toLanguageTag())).findFirst();
        }
    }

    /** A newest version, without its words. */
    public record Newest(String id, String policy, int number, String language, Instant at) {

        public Locale locale() {
            return Locale.forLanguageTag(language);
        }
    }

    static PublishedSets of(List<Object[]> rows, PersonId therapist) {
        var sets = new LinkedHashMap<Integer, PolicySet>();
        var newest = new LinkedHashMap<Integer, List<Newest>>();
        rows.forEach(row -> {
            var number = (Integer) row[5];
            sets.put(number, row[6] == null ? PolicySet.first(therapist) : (PolicySet) row[6]);
            var version = new Newest((String) row[0], (String) row[1], (Integer) row[2], (String) row[3],
                    (Instant) row[4]);
            newest.merge(number, List.of(version),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        });
        return new PublishedSets(sets.entrySet().stream()
                .map(set -> new Published(set.getValue(), newest.get(set.getKey()))).toList());
    }

    /** Those to which somebody can be invited. */
    public List<Published> inUse() {
        return all.stream().filter(published -> !published.set.isAway()).toList();
    }

    /** Of a therapist who has one set, of which this is the newest version. */
    public static PublishedSets only(PolicyVersion version) {
        return new PublishedSets(List.of(new Published(PolicySet.first(version.therapist()), List.of(new Newest(
                version.id(), version.policy(), version.number(), version.language(), version.publishedAt())))));
    }

    /** What is published of this one, if anything is. */
    public Optional<Published> of(PolicySet set) {
        return all.stream().filter(published -> published.set.number() == set.number()).findFirst();
    }

    /** Whose version this is, or was. */
    public Optional<Published> of(PolicyVersion version) {
        return all.stream()
                .filter(published -> published.newest.stream().anyMatch(one -> one.policy().equals(version.policy())))
                .findFirst();
    }
}
