package org.practiceportal.agreements.policy.draft;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.practiceportal.agreements.catalogue.Catalogue;

/** Two things that a draft should not say both. */
sealed interface Contradiction {

    /** Ends the key of the sentence about it. */
    String name();

    /** Whether the catalogue has all that it speaks of. */
    boolean isKnown(Catalogue catalogue);

    /** What to tell the therapist if the draft says both. */
    Optional<Hint> in(PolicyDraft draft);

    /** Two decisions that do not go together. */
    record Both(String name, Decision one, Decision other) implements Contradiction {

        @Override
        public boolean isKnown(Catalogue catalogue) {
            return one.isKnown(catalogue) && other.isKnown(catalogue);
        }

        @Override
        public Optional<Hint> in(PolicyDraft draft) {
            return one.holdsIn(draft) && other.holdsIn(draft)
                    ? Optional.of(Hint.of(List.of(one.spot(draft.catalogue()), other.spot(draft.catalogue())), name))
                    : Optional.empty();
        }
    }

    /**
     * Two numbers that do not go together.
     *
     * @param above whether only a first one above the second is wrong; otherwise any other is
     */
    record Numbers(String name, Place one, Place other, boolean above) implements Contradiction {

        @Override
        public boolean isKnown(Catalogue catalogue) {
            return one.isKnown(catalogue) && other.isKnown(catalogue);
        }

        @Override
        public Optional<Hint> in(PolicyDraft draft) {
            var first = one.in(draft);
            var second = other.in(draft);
            var wrong = first.isPresent() && second.isPresent() && (above
                    ? first.getAsInt() > second.getAsInt()
                    : first.getAsInt() != second.getAsInt());
            return wrong
                    ? Optional.of(Hint.of(List.of(one.spot(draft.catalogue()), other.spot(draft.catalogue())), name,
                            first.getAsInt(), second.getAsInt()))
                    : Optional.empty();
        }

        /** A number to fill in, by the keys of the topic and the field. */
        record Place(String topic, String field) {

            static Place of(String words) {
                return new Place(words.replaceFirst("\\..*", ""), words.replaceFirst(".*\\.", ""));
            }

            boolean isKnown(Catalogue catalogue) {
                return catalogue.find(topic).filter(found -> found.fields().stream()
                        .anyMatch(known -> known.key().equals(field))).isPresent();
            }

            /** The number, if the draft says it and it is one. */
            OptionalInt in(PolicyDraft draft) {
                return draft.included().stream().filter(decided -> decided.key().equals(topic))
                        .flatMap(decided -> draft.wording(decided).fieldsInUse().stream()
                                .filter(used -> used.key().equals(field)).map(decided::value))
                        .filter(value -> value.matches("[0-9]{1,9}")).mapToInt(Integer::parseInt).findFirst();
            }

            Hint.Spot spot(Catalogue catalogue) {
                return new Hint.Spot(topic, "field-" + field, catalogue.topic(topic).field(field).label());
            }
        }
    }
}
