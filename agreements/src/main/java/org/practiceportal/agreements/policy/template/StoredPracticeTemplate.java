package org.practiceportal.agreements.policy.template;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.json.JsonReaderFactory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.practiceportal.agreements.policy.draft.DraftJson;
import org.practiceportal.api.PersonId;

/** A {@link PracticeTemplate} as it is kept. It never changes; a change is the next one. */
@Entity
@Table(name = "agreements_practice_template")
class StoredPracticeTemplate {

    /** Made once: who makes it is looked for in every library. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Id
    private String id;
    private String language;
    private int number;
    private String draft;
    private String locks;
    @Column(name = "owner_id")
    private String ownerId;
    @Column(name = "kept_at")
    private Instant keptAt;

    protected StoredPracticeTemplate() {}

    StoredPracticeTemplate(PracticeTemplate practiceTemplate, PersonId owner, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.language = practiceTemplate.template().language();
        this.number = practiceTemplate.number();
        this.draft = DraftJson.write(practiceTemplate.template());
        var reasons = Json.createObjectBuilder();
        practiceTemplate.locks().forEach(reasons::add);
        this.locks = reasons.build().toString();
        this.ownerId = owner.value();
        this.keptAt = now;
    }

    String id() {
        return id;
    }

    Instant keptAt() {
        return keptAt;
    }

    PracticeTemplate template() {
        var reasons = new TreeMap<String, String>();
        try (var reader = READERS.createReader(new StringReader(locks))) {
            reader.readObject().forEach((topic, reason) -> reasons.put(topic, ((JsonString) reason).getString()));
        }
        return new PracticeTemplate(number, DraftJson.read(draft), reasons);
    }
}
