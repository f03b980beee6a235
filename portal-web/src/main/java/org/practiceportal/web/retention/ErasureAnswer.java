package org.practiceportal.web.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Words;

/** What a therapist answered instead of erasing: that it has to be kept, why, and until when if that can be said. */
@Entity
@Table(name = "portal_erasure_answer")
public class ErasureAnswer {

    @Id
    @Column(name = "request_id")
    private String requestId;
    private String words;
    private LocalDate until;
    @Column(name = "answered_by")
    private String answeredBy;
    @Column(name = "answered_at")
    private Instant answeredAt;

    protected ErasureAnswer() {}

    /** @throws Refused if nobody says why, or says too much */
    ErasureAnswer(ErasureRequest request, PersonId by, String words, LocalDate until, Instant now) {
        var said = ErasureRequest.words(words);
        Refused.unless(!said.isEmpty(), Text.of(Words.BUNDLE, "erasure.answer.missing"));
        this.requestId = request.id();
        this.words = said;
        this.until = until;
        this.answeredBy = by.value();
        this.answeredAt = now;
    }

    public String getWords() {
        return words;
    }

    public LocalDate getUntil() {
        return until;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
