package org.practiceportal.agreements.policy.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * What a therapist's documents say of them besides the name, as they said it. It never changes: another takes its place, and the newest
 * at the moment of signing counts.
 */
@Entity
@Table(name = "agreements_credential")
public class Credential {

    /** As the table has it, in the order of the fields. */
    private static final int[] LONGEST = {100, 40, 60, 120};

    @Id
    private String id;
    @Column(name = "therapist_id")
    private String therapistId;
    private String title;
    private String number;
    private String state;
    private String board;
    @Column(name = "set_at")
    private Instant setAt;

    protected Credential() {}

    /**
     * @param title  such as "Licensed psychologist"
     * @param number of the licence
     * @param state  that gave it
     * @param board  where complaints go
     * @throws Refused if one of them is too long
     */
    Credential(Person therapist, String title, String number, String state, String board, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.therapistId = therapist.id().value();
        this.title = line(title, 0);
        this.number = line(number, 1);
        this.state = line(state, 2);
        this.board = line(board, 3);
        this.setAt = now;
    }

    private static String line(String typed, int field) {
        var line = Typed.clean(typed == null ? "" : typed).replaceAll("\\s+", " ").strip();
        Refused.unless(line.length() <= LONGEST[field], Text.of(Typed.BUNDLE, "credential.long", LONGEST[field]));
        return line;
    }

    public String getTitle() {
        return title;
    }

    public String getNumber() {
        return number;
    }

    public String getState() {
        return state;
    }

    public String getBoard() {
        return board;
    }
}
