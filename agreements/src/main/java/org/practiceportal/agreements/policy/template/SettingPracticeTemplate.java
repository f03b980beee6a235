package org.practiceportal.agreements.policy.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** How an owner sets the practice's template and locks sections of it. What was published before stays as it is. */
@ApplicationScoped
@Transactional
public class SettingPracticeTemplate {

    static final int LONGEST_REASON = 300;

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    PrintableCharacters printableCharacters;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What holds now. */
    public PracticeTemplate practiceTemplate(Locale language) {
        return last(language).map(StoredPracticeTemplate::template)
                .orElseGet(() -> PracticeTemplate.unset(language));
    }

    /** What held then. */
    public PracticeTemplate practiceTemplate(Locale language, int number) {
        return number == 0 ? PracticeTemplate.unset(language) : kept(language, number);
    }

    private PracticeTemplate kept(Locale language, int number) {
        return entities
                .createQuery(
                        "select t from StoredPracticeTemplate t where t.language = :language and t.number = :number",
                        StoredPracticeTemplate.class)
                .setParameter("language", language.toLanguageTag()).setParameter("number", number).getResultList()
                .stream().findFirst().map(StoredPracticeTemplate::template)
                .orElseGet(() -> PracticeTemplate.unset(language));
    }

    /** Since when it holds; empty as long as nothing is set. */
    public Optional<Instant> since(Locale language) {
        return last(language).map(StoredPracticeTemplate::keptAt);
    }

    /**
     * Makes this the template. The locked sections stay locked, and read from now on as they do in it.
     *
     * @throws Refused if a locked section is not in it, or not complete in it
     */
    public void publishTemplate(Person owner, PolicyDraft template) {
        var practiceTemplate = practiceTemplate(template.catalogue().language());
        practiceTemplate.locks().keySet().forEach(topic -> requireComplete(template, topic));
        keep(owner, template, practiceTemplate, practiceTemplate.locks(), "agreements.houseSet");
    }

    /**
     * Locks a section of the template for every therapist.
     *
     * @param reason for the therapists to read
     * @throws Refused  if the section is not complete, or the reason is empty or too long
     * @throws NotFound if the template has no such section of the catalogue
     */
    public void lock(Person owner, Locale language, String topic, String reason) {
        var practiceTemplate = practiceTemplate(language);
        requireSection(practiceTemplate, topic);
        requireComplete(practiceTemplate.template(), topic);
        var why = Typed.words(reason, LONGEST_REASON);
        if (why.isEmpty()) {
            throw new Refused(Text.of(Typed.BUNDLE, "template.reason.missing"));
        }
        var locks = new TreeMap<>(practiceTemplate.locks());
        locks.put(topic, why);
        keep(owner, practiceTemplate.template(), practiceTemplate, locks, "agreements.sectionLocked");
    }

    /** Gives a section back to the therapists: what each of them had decided holds again. */
    public void unlock(Person owner, Locale language, String topic) {
        var practiceTemplate = practiceTemplate(language);
        var locks = new TreeMap<>(practiceTemplate.locks());
        if (locks.remove(topic) != null) {
            keep(owner, practiceTemplate.template(), practiceTemplate, locks, "agreements.sectionUnlocked");
        }
    }

    private void keep(Person owner, PolicyDraft template, PracticeTemplate before, SortedMap<String, String> locks,
            String act) {
        var kept = new StoredPracticeTemplate(new PracticeTemplate(before.number() + 1, template, locks), owner.id(),
                clock.instant());
        entities.persist(kept);
        entities.flush();
        audit.record(new AuditEntry(owner.id(), act, kept.id(), null));
    }

    private static void requireSection(PracticeTemplate practiceTemplate, String topic) {
        if (!practiceTemplate.isSet() || practiceTemplate.template().included().stream()
                .noneMatch(section -> section.key().equals(topic) && !section.isOwn())) {
            throw new NotFound();
        }
    }

    private void requireComplete(PolicyDraft template, String topic) {
        if (template.included().stream().noneMatch(section -> section.key().equals(topic))) {
            throw new Refused(Text.of(Typed.BUNDLE, "template.lacks", template.catalogue().topic(topic).title()));
        }
        template.gaps(printableCharacters::missingFrom).stream().filter(gap -> gap.topic().equals(topic)).findFirst()
                .ifPresent(gap -> {
                    throw new Refused(Text.of(Typed.BUNDLE, "template.gap", template.title(topic)));
                });
    }

    private Optional<StoredPracticeTemplate> last(Locale language) {
        return entities
                .createQuery(
                        "select t from StoredPracticeTemplate t where t.language = :language order by t.number desc",
                        StoredPracticeTemplate.class)
                .setParameter("language", language.toLanguageTag()).setMaxResults(1).getResultList().stream()
                .findFirst();
    }
}
