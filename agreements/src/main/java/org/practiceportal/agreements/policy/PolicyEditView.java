package org.practiceportal.agreements.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.catalogue.Field;
import org.practiceportal.agreements.catalogue.Part;
import org.practiceportal.agreements.catalogue.Topic;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/**
 * The therapist's editor: the topics, one of them open, and beside it what the client will read. Each change is kept
 * by itself when it is made.
 */
@Named
@RequestScoped
public class PolicyEditView {

    @Inject
    CurrentUser user;

    @Inject
    Drafting drafting;

    @Inject
    Policies policies;

    @Inject
    Printable printable;

    @Inject
    @Param(name = "language")
    String language;

    @Inject
    @Param(name = "topic")
    String key;

    private Person therapist;
    private Locale locale;
    private PolicyDraft draft;
    private TopicDraft topic;
    private final Map<String, String> picks = new HashMap<>();
    private final Map<String, Boolean> switches = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();
    private String ownWords;
    private String ownTitle;
    private String ownWhy;
    private String newTitle;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        locale = language == null
                ? Catalogue.in(therapist.language()).language()
                : Catalogue.LANGUAGES.stream().filter(known -> known.toLanguageTag().equals(language)).findFirst()
                        .orElseThrow(NotFound::new);
        draft = drafting.draft(therapist, locale);
        topic = key == null
                ? draft.included().getFirst()
                : draft.included().stream().filter(each -> each.key().equals(key)).findFirst()
                        .orElseThrow(NotFound::new);
        fillIn();
    }

    private void fillIn() {
        if (!topic.isOwn()) {
            getCatalogueTopic().choices().forEach(choice -> picks.put(choice.key(), topic.picked(choice).key()));
            getCatalogueTopic().switches().forEach(part -> switches.put(part.key(), topic.says(part)));
            getCatalogueTopic().fields().forEach(field -> fields.put(field.key(), topic.value(field)));
        }
        ownWords = topic.ownWords().html();
        ownTitle = topic.title();
        ownWhy = topic.why();
    }

    public void pick(String choice) {
        change(now -> now.pick(topic.key(), choice, picks.get(choice)));
    }

    public void turn(String part) {
        change(now -> now.turn(topic.key(), part, switches.get(part)));
    }

    public void fill(String field) {
        change(now -> now.fill(topic.key(), field, fields.get(field) == null ? "" : fields.get(field)));
    }

    public void say() {
        change(now -> now.say(topic.key(), RichText.of(ownWords == null ? "" : ownWords)));
    }

    public void rename() {
        change(now -> now.renameOwnTopic(topic.key(), ownTitle == null ? "" : ownTitle));
    }

    public void explain() {
        change(now -> now.explainOwnTopic(topic.key(), ownWhy == null ? "" : ownWhy));
    }

    public void moveUp(String moved) {
        change(now -> now.moveUp(moved));
    }

    public void moveDown(String moved) {
        change(now -> now.moveDown(moved));
    }

    public void include(String added) {
        change(now -> now.include(added));
        goTo(added);
    }

    public void leaveOut() {
        change(now -> now.leaveOut(topic.key()));
        goTo(draft.included().getFirst().key());
    }

    public void addOwn() {
        change(now -> now.addOwnTopic(newTitle == null ? "" : newTitle));
        goTo(draft.topics().getLast().key());
    }

    public void removeOwn() {
        change(now -> now.removeOwnTopic(topic.key()));
        goTo(draft.included().getFirst().key());
    }

    private void change(UnaryOperator<PolicyDraft> change) {
        draft = drafting.change(therapist, locale, change);
    }

    private void goTo(String other) {
        Faces.redirect(Faces.getRequestContextPath() + "/agreements/policy/edit.xhtml?language="
                + locale.toLanguageTag() + "&topic=" + other);
    }

    public List<Line> getLines() {
        var gaps = getGaps();
        var included = draft.included();
        return included.stream()
                .map(each -> new Line(each.key(), draft.title(each.key()), draft.isChanged(each.key()),
                        gaps.stream().anyMatch(gap -> gap.topic().equals(each.key())),
                        each.key().equals(topic.key()), each == included.getFirst(), each == included.getLast()))
                .toList();
    }

    public List<Topic> getLeftOut() {
        return draft.leftOut();
    }

    public TopicDraft getTopic() {
        return topic;
    }

    /** The open topic as the catalogue knows it; {@code null} for one of the therapist's own. */
    public Topic getCatalogueTopic() {
        return topic.isOwn() ? null : draft.catalogue().topic(topic.key());
    }

    /** The open topic's sentences that are always there. */
    public List<Part> getFixed() {
        return getCatalogueTopic().parts().stream().filter(Part.Fixed.class::isInstance).toList();
    }

    public boolean number(Field field) {
        return field instanceof Field.Number;
    }

    public boolean isRemovable() {
        return !topic.isOwn() && !getCatalogueTopic().core();
    }

    /** A sentence as it reads with the fields of the open topic filled in. */
    public String filled(String sentence) {
        var words = sentence;
        for (var field : getCatalogueTopic().fields()) {
            var value = draft.topic(topic.key()).value(field);
            words = words.replace(field.placeholder(), value.isBlank() ? "[" + field.label() + "]" : value);
        }
        return words;
    }

    /** The open topic as a client will read it. */
    public AgreementText.Section getPreview() {
        return draft.section(draft.topic(topic.key()));
    }

    public List<Gap> getGaps() {
        return draft.gaps(printable::missingFrom);
    }

    /** The newest version, or {@code null} before the first. */
    public PolicyVersion getLatest() {
        return policies.latest(therapist.id(), locale).orElse(null);
    }

    public Locale getLocale() {
        return locale;
    }

    public String getLanguage() {
        return locale.toLanguageTag();
    }

    public List<Locale> getLanguages() {
        return Catalogue.LANGUAGES;
    }

    public Map<String, String> getPicks() {
        return picks;
    }

    public Map<String, Boolean> getSwitches() {
        return switches;
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public String getOwnWords() {
        return ownWords;
    }

    public void setOwnWords(String ownWords) {
        this.ownWords = ownWords;
    }

    public String getOwnTitle() {
        return ownTitle;
    }

    public void setOwnTitle(String ownTitle) {
        this.ownTitle = ownTitle;
    }

    public String getOwnWhy() {
        return ownWhy;
    }

    public void setOwnWhy(String ownWhy) {
        this.ownWhy = ownWhy;
    }

    public String getNewTitle() {
        return newTitle;
    }

    public void setNewTitle(String newTitle) {
        this.newTitle = newTitle;
    }

    /** A topic in the list beside the open one. */
    public record Line(String key, String title, boolean changed, boolean gap, boolean open, boolean first,
            boolean last) {}
}
