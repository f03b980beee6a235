package org.practiceportal.agreements.policy.editing;

import java.util.List;
import java.util.stream.Stream;
import org.practiceportal.agreements.catalogue.Field;
import org.practiceportal.agreements.catalogue.Part;
import org.practiceportal.agreements.catalogue.Topic;
import org.practiceportal.agreements.policy.draft.Gap;
import org.practiceportal.agreements.policy.draft.Grades;
import org.practiceportal.agreements.policy.draft.Hint;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.draft.TopicDraft;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.api.Text;

/**
 * The topic that a therapist has before them: what of it may be changed, and how it reads now.
 *
 * @param lock why the practice has locked it; {@code null} if it has not
 */
public record OpenTopic(PolicyDraft draft, TopicDraft decisions, List<Gap> gaps, List<Hint> hints, String lock) {

    public String key() {
        return decisions.key();
    }

    public boolean isOwn() {
        return decisions.isOwn();
    }

    public String title() {
        return draft.title(decisions.key());
    }

    /** As the catalogue knows it; {@code null} for one of the therapist's own. */
    public Topic usual() {
        return isOwn() ? null : draft.catalogue().topic(decisions.key());
    }

    public List<Part.Choice> choices() {
        return isOwn() ? List.of() : usual().choices();
    }

    public List<Part.Switched> switches() {
        return isOwn() ? List.of() : usual().switches();
    }

    public List<Field> fields() {
        return isOwn() ? List.of() : usual().fields();
    }

    /** The sentences that are always there as they are. */
    public List<Part.Fixed> fixed() {
        return fixedParts().filter(part -> fields(part).isEmpty()).toList();
    }

    /** The sentences that are always there, with something to fill in. */
    public List<Part.Fixed> filledFixed() {
        return fixedParts().filter(part -> !fields(part).isEmpty()).toList();
    }

    /** Whether it may be left out for a while; what was decided is kept. */
    public boolean isRemovable() {
        return lock == null && !isOwn() && !usual().isCore();
    }

    /** Whether it may be taken out of the draft, for a while or for good. */
    public boolean isDispensable() {
        return lock == null && (isOwn() || isRemovable());
    }

    /** What there may be to fill in in this part. */
    public List<Field> fields(Part part) {
        var sentences = sentences(part);
        return fields().stream()
                .filter(field -> sentences.stream().anyMatch(sentence -> sentence.contains(field.placeholder())))
                .toList();
    }

    /** What is drawn anew when the part is decided: itself, if it has something to fill in. */
    public String redrawn(Part part) {
        return fields(part).isEmpty() ? "" : "part-" + part.key();
    }

    /** The style of the input for a field. */
    public String size(Field field) {
        return field instanceof Field.Number ? "short" : "middle";
    }

    /** Which keys a small screen offers for a field. */
    public String inputMode(Field field) {
        return field instanceof Field.Number ? "numeric" : "text";
    }

    /** Whether the part as it is decided now says the field. */
    public boolean says(Part part, Field field) {
        return switch (part) {
            case Part.Fixed fixed -> true;
            case Part.Switched switched -> decisions.says(switched);
            case Part.Choice choice -> decisions.picked(choice).sentence().contains(field.placeholder());
        };
    }

    /** A sentence as it reads with the fields filled in. */
    public String filled(String sentence) {
        var words = sentence;
        for (var field : usual().fields()) {
            var value = decisions.value(field);
            words = words.replace(field.placeholder(), value.isBlank() ? "[" + field.label() + "]" : value);
        }
        return words;
    }

    /** What is wrong with a field, or {@code null}. */
    public Text wrong(String spot) {
        return gaps.stream().filter(gap -> gap.topic().equals(key()) && gap.spot().equals(spot)).map(Gap::what)
                .findFirst().orElse(null);
    }

    /** What is worth another look here. */
    public List<Hint> hintsHere() {
        return hints.stream().filter(hint -> hint.concerns(key())).toList();
    }

    /** What is worth another look elsewhere. */
    public List<Hint> hintsElsewhere() {
        return hints.stream().filter(hint -> !hint.concerns(key())).toList();
    }

    /** What is to be mended in other topics, or in the whole. */
    public List<Gap> gapsElsewhere() {
        return gaps.stream().filter(gap -> !gap.topic().equals(key())).toList();
    }

    /** How much there is to look at elsewhere. */
    public int elsewhere() {
        return hintsElsewhere().size() + gapsElsewhere().size();
    }

    public boolean isMoreElsewhere() {
        return elsewhere() > 0;
    }

    /** The school year that the therapist's own words ask for; {@code null} if they are too few to tell. */
    public Integer wordsGrade() {
        return told(new Grades(draft).ofOwnWords(decisions));
    }

    /** The school year that the whole section asks for; {@code null} if its words are too few to tell. */
    public Integer grade() {
        return told(new Grades(draft).ofSection(decisions));
    }

    private static Integer told(int grade) {
        return grade == 0 ? null : grade;
    }

    /** Whether many people would read the section, or the own words in it, with effort. */
    public boolean isHard() {
        var grades = new Grades(draft);
        return Math.max(grades.ofOwnWords(decisions), grades.ofSection(decisions)) > Grades.HARD;
    }

    /** As a client will read it. */
    public AgreementText.Section preview() {
        return draft.section(decisions);
    }

    private Stream<Part.Fixed> fixedParts() {
        return isOwn()
                ? Stream.empty()
                : usual().parts().stream().filter(Part.Fixed.class::isInstance).map(Part.Fixed.class::cast);
    }

    private static List<String> sentences(Part part) {
        return switch (part) {
            case Part.Fixed fixed -> List.of(fixed.sentence());
            case Part.Switched switched -> List.of(switched.sentence());
            case Part.Choice choice -> choice.options().stream().map(Part.Option::sentence).toList();
        };
    }
}
