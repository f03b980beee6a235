package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** Adds many clients at once: all of a list, or none. */
@ApplicationScoped
class ImportingClients {

    @Inject
    People people;

    @Inject
    PrintableCharacters printableCharacters;

    /**
     * A row, and what becomes of it.
     *
     * @param language that the client reads
     * @param refusal  why it cannot be added; {@code null} if it can
     */
    record Checked(ClientSheet.Row row, Locale language, Text refusal) {

        public boolean isRefused() {
            return refusal != null;
        }
    }

    /** Looks at each row without adding anybody. Somebody whose row says no language reads the therapist's. */
    List<Checked> check(Person therapist, ClientSheet sheet) {
        var seen = new HashSet<String>();
        var all = new ArrayList<Checked>();
        for (var row : sheet.rows()) {
            var language = language(row.language(), therapist);
            all.add(new Checked(row, language.orElse(therapist.language()),
                    refusal(row, language.isPresent(), seen.add(row.email().toLowerCase(Locale.ROOT))).orElse(null)));
        }
        return all;
    }

    private Optional<Text> refusal(ClientSheet.Row row, boolean isLanguageKnown, boolean isFirst) {
        var unprintable = printableCharacters.missingFrom(row.name());
        if (!unprintable.isEmpty()) {
            return Optional.of(Text.of(Typed.BUNDLE, "import.letters", String.join(", ", unprintable)));
        }
        if (!isLanguageKnown) {
            return Optional.of(Text.of(Typed.BUNDLE, "import.language"));
        }
        if (!isFirst) {
            return Optional.of(Text.of(Typed.BUNDLE, "import.twice"));
        }
        return people.refusal(row.name(), row.email());
    }

    /** By its tag, or its name in any language that the portal speaks. */
    private static Optional<Locale> language(String said, Person therapist) {
        if (said.isEmpty()) {
            return Optional.of(therapist.language());
        }
        var folded = Typed.folded(said);
        return Catalogue.LANGUAGES.stream().filter(language -> language.toLanguageTag().equals(folded)
                || Catalogue.LANGUAGES.stream()
                        .anyMatch(reader -> Typed.folded(language.getDisplayLanguage(reader)).equals(folded)))
                .findFirst();
    }

    /**
     * @return how many
     * @throws Refused if a single row is; then nobody is added
     */
    @Transactional
    int add(Person therapist, ClientSheet sheet) {
        var all = check(therapist, sheet);
        Refused.unless(all.stream().noneMatch(Checked::isRefused), Text.of(Typed.BUNDLE, "import.refused"));
        all.forEach(each -> people.addClient(therapist, each.row().name(), each.row().email(), each.language()));
        return all.size();
    }
}
