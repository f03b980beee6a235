package org.practiceportal.agreements.acknowledgement;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.policy.text.AgreementText.ClientChoice;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Refused;

/**
 * What a client says about one section at one time; what it does not say stays as it was.
 *
 * @param picks  key of the option for each of the section's choices; a choice that is missing is left open again
 * @param note   before a talk
 * @param wishes the client's own words, to be printed with the section
 * @param mark   how they leave it
 */
public record Answered(Optional<Map<String, String>> picks, Optional<String> note, Optional<String> wishes,
        Optional<Mark> mark) {

    /** @throws Refused if something is too long */
    public Answered {
        note = note.map(typed -> Typed.words(typed, SectionAnswer.LONGEST_NOTE));
        wishes = wishes.map(typed -> Typed.words(typed, SectionAnswer.LONGEST_WISHES));
    }

    public static Answered marked(Mark mark) {
        return new Answered(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(mark));
    }

    public static Answered picked(Map<String, String> picks) {
        return new Answered(Optional.of(picks), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @param typed may be {@code null} */
    public static Answered noted(String typed) {
        return new Answered(Optional.empty(), Optional.of(Objects.requireNonNullElse(typed, "")), Optional.empty(),
                Optional.empty());
    }

    /** @param typed may be {@code null} */
    public static Answered wished(String typed) {
        return new Answered(Optional.empty(), Optional.empty(), Optional.of(Objects.requireNonNullElse(typed, "")),
                Optional.empty());
    }

    /** All of this, and of the other what this does not say. */
    public Answered and(Answered other) {
        return new Answered(picks.or(other::picks), note.or(other::note), wishes.or(other::wishes),
                mark.or(other::mark));
    }

    /** @throws NotFound if the section does not offer what was picked */
    void requireOf(Section section) {
        picks.orElse(Map.of()).forEach((choice, option) -> {
            if (option != null && section.clientChoices().stream().noneMatch(asked -> offers(asked, choice, option))) {
                throw new NotFound();
            }
        });
    }

    private static boolean offers(ClientChoice asked, String choice, String option) {
        return asked.key().equals(choice) && asked.options().stream().anyMatch(offered -> offered.key().equals(option));
    }
}
