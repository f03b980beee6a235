package org.practiceportal.web.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.practiceportal.api.PaperSize;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Stationery;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.PhoneNumber;
import org.practiceportal.web.shell.Words;

/**
 * What the practice printed on from a moment on. It never changes: another takes its place, and the newest at the moment of signing
 * counts.
 */
@Entity
@Table(name = "portal_letterhead")
class LetterheadRow {

    private static final int LINES = 4;
    private static final int LONGEST_LINE = 80;

    @Id
    private String id;
    private String address;
    private String phone;
    /** Empty for what is usual at the practice's place. */
    private String paper;
    @Column(name = "set_by")
    private String setBy;
    @Column(name = "set_at")
    private Instant setAt;

    protected LetterheadRow() {}

    /**
     * @param paper {@code null} for what is usual at the practice's place
     * @throws Refused if the address has too many or too long lines, or the phone number is none
     */
    LetterheadRow(PersonId owner, String address, String phone, PaperSize paper, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.address = lines(address);
        this.phone = PhoneNumber.of(phone);
        this.paper = paper == null ? "" : paper.name();
        this.setBy = owner.value();
        this.setAt = now;
    }

    private static String lines(String typed) {
        var lines = (typed == null ? "" : typed).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        Refused.unless(lines.size() <= LINES && lines.stream().allMatch(line -> line.length() <= LONGEST_LINE),
                Text.of(Words.BUNDLE, "practice.address.wrong", LINES, LONGEST_LINE));
        return String.join("\n", lines);
    }

    Stationery at(ZoneId place) {
        return new Stationery(address.lines().toList(), phone, chosen() == null ? PaperSize.of(place) : chosen());
    }

    String address() {
        return address;
    }

    String phone() {
        return phone;
    }

    /** {@code null} for what is usual at the practice's place. */
    PaperSize chosen() {
        return paper.isEmpty() ? null : PaperSize.valueOf(paper);
    }
}
