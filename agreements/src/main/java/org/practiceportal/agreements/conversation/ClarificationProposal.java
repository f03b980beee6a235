package org.practiceportal.agreements.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.agreements.policy.text.TextDigest;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * What may be printed with a section as a clarification: a question and its answer. It belongs to the words of that
 * section; a version in which the section reads differently begins without one.
 */
@Entity
@DiscriminatorValue("CLARIFICATION")
@Table(name = "agreements_clarification")
public class ClarificationProposal extends Proposal {

    /** Longest question, in characters. */
    public static final int LONGEST_QUESTION = 500;
    /** Longest answer, in characters. */
    public static final int LONGEST_ANSWER = 1500;

    private String section;
    @Column(name = "section_title")
    private String sectionTitle;
    private String question;
    private String answer;

    protected ClarificationProposal() {}

    /** @throws Refused without an answer */
    ClarificationProposal(Invitation between, Person by, Section section, ClarificationProposal before, String question,
            String answer,
            Instant now) {
        this(between, by, section, before, question, answer, false, now);
        if (answer.isEmpty()) {
            throw new Refused(Text.of(Typed.BUNDLE, "clarification.empty"));
        }
    }

    private ClarificationProposal(Invitation between, Person by, Section section, ClarificationProposal before,
            String question, String answer,
            boolean withdrawn, Instant now) {
        super(between, by, thread(section), before, withdrawn, now);
        this.section = section.key();
        this.sectionTitle = section.title();
        this.question = question;
        this.answer = answer;
    }

    /** The turn that takes these words back. */
    ClarificationProposal takenBack(Invitation between, Person by, Section about, Instant now) {
        return new ClarificationProposal(between, by, about, this, question, answer, true, now);
    }

    /** Names the section with the words it has now. */
    static String thread(Section section) {
        return section.key() + ":" + TextDigest.of(section);
    }

    @Override
    public boolean sameAs(Proposal other) {
        return other instanceof ClarificationProposal words && words.isWithdrawn() == isWithdrawn()
                && words.question.equals(question) && words.answer.equals(answer);
    }

    public String getSection() {
        return section;
    }

    /** The section's heading when it was proposed. */
    public String getSectionTitle() {
        return sectionTitle;
    }

    /** May be empty. */
    public String getQuestion() {
        return question;
    }

    public String getAnswer() {
        return answer;
    }

    /** Whether it is printed: both want it. */
    public boolean isPrinted() {
        return isAgreed() && !isWithdrawn();
    }
}
