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
import org.practiceportal.agreements.invitation.AddingClient;
import org.practiceportal.agreements.invitation.AddingClient.NewClient;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** Adds many clients at once: all of a list, or none. */
@ApplicationScoped
class ImportingClients {

    @Inject
    AddingClient addingClient;

    @Inject
    AuditTrail audit;

    /**
     * A row, and what becomes of it.
     *
     * @param client  who would be added
     * @param refusal why they cannot be; {@code null} if they can
     */
    record Checked(ClientSheet.Row row, NewClient client, Text refusal) {

        public boolean isRefused() {
            return refusal != null;
        }
    }

    /**
     * Looks at each row without adding anybody. It tells which addresses have an account, as adding one by one would, so it leaves
     * a trace, as that would.
     */
    @Transactional
    List<Checked> look(Person therapist, ClientSheet sheet) {
        audit.record(new AuditEntry(therapist.id(), "agreements.listLookedAt", "", null));
        return check(therapist, sheet);
    }

    /** Somebody whose row says no language reads the therapist's. */
    private List<Checked> check(Person therapist, ClientSheet sheet) {
        var seen = new HashSet<String>();
        var all = new ArrayList<Checked>();
        for (var row : sheet.rows()) {
            var language = language(row.language(), therapist);
            var client = new NewClient(row.name(), row.email(), language.orElse(therapist.language()));
            var isFirst = seen.add(row.email().toLowerCase(Locale.ROOT));
            all.add(new Checked(row, client, refusal(client, language.isPresent(), isFirst).orElse(null)));
        }
        return all;
    }

    private Optional<Text> refusal(NewClient client, boolean isLanguageKnown, boolean isFirst) {
        if (!isLanguageKnown) {
            return Optional.of(Text.of(Typed.BUNDLE, "import.language"));
        }
        return isFirst ? addingClient.refusal(client) : Optional.of(Text.of(Typed.BUNDLE, "import.twice"));
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
        all.forEach(each -> addingClient.add(therapist, each.client()));
        return all.size();
    }
}
