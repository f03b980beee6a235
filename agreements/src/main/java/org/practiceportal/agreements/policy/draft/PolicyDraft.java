package org.practiceportal.agreements.policy.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.catalogue.Licence;
import org.practiceportal.agreements.catalogue.Topic;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.RichText;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * An agreement that a therapist is still writing. It starts complete, every change gives a new draft, and the core
 * topics are always part of it. An unknown key is the program's fault, hence {@link IllegalArgumentException}.
 *
 * @param language BCP 47 tag of the words
 * @param topics   in reading order, those left out among them
 */
public record PolicyDraft(String language, List<TopicDraft> topics) {

    /** So many topics of their own a therapist may add. */
    public static final int MOST_OWN_TOPICS = 20;

    public PolicyDraft {
        var core = Catalogue.in(language).topics().stream().filter(Topic::isCore).map(Topic::key).toList();
        var given = topics.stream().map(TopicDraft::key).toList();
        // a topic may have become a core one since the draft was kept
        topics = Stream.concat(
                topics.stream().map(topic -> core.contains(topic.key()) ? topic.include(true) : topic),
                core.stream().filter(key -> !given.contains(key)).map(key -> TopicDraft.untouched(key, true))).toList();
        var keys = new HashSet<String>();
        topics.forEach(topic -> check(keys.add(topic.key()), "Twice: " + topic.key()));
    }

    /** The usual agreement in this language: it may be published as it is. */
    public static PolicyDraft starting(Locale locale) {
        return new PolicyDraft(Catalogue.in(locale).language().toLanguageTag(), List.of());
    }

    /** Where the words come from. */
    public Catalogue catalogue() {
        return Catalogue.in(language);
    }

    /** The topics of the agreement, in reading order. Decisions about topics that no catalogue knows any more rest. */
    public List<TopicDraft> included() {
        return topics.stream().filter(topic -> topic.included() && isKnown(topic)).toList();
    }

    /** The topics of the catalogue that could be added. */
    public List<Topic> leftOut() {
        var keys = included().stream().map(TopicDraft::key).toList();
        return catalogue().topics().stream().filter(topic -> !keys.contains(topic.key())).toList();
    }

    /** @throws IllegalArgumentException if there is none */
    public TopicDraft topic(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No topic " + key));
    }

    /** The heading of a topic, whoever wrote it. */
    public String title(String topic) {
        var draft = topic(topic);
        return draft.isOwn() ? draft.title() : catalogue().topic(topic).title();
    }

    /** Whether the topic would read differently if the therapist had decided nothing. */
    public boolean isChanged(String topic) {
        var draft = topic(topic);
        return draft.isOwn() || !section(draft).equals(section(TopicDraft.untouched(topic, true)));
    }

    public PolicyDraft inLanguage(Locale locale) {
        return new PolicyDraft(Catalogue.in(locale).language().toLanguageTag(), topics);
    }

    public PolicyDraft pick(String topic, String choice, String option) {
        var of = catalogue().topic(topic).choice(choice);
        var picked = of.option(option).orElseThrow(() -> new IllegalArgumentException("No option " + option));
        return change(topic, draft -> draft.pick(of, picked));
    }

    public PolicyDraft turn(String topic, String part, boolean on) {
        var switched = catalogue().topic(topic).switched(part);
        return change(topic, draft -> draft.turn(switched, on));
    }

    /** Takes any value; one that does not fit is a {@linkplain Gaps gap}, so that nothing typed gets lost. */
    public PolicyDraft fill(String topic, String field, String value) {
        var filled = catalogue().topic(topic).field(field);
        return change(topic, draft -> draft.fill(filled, value));
    }

    public PolicyDraft say(String topic, RichText words) {
        return change(topic, draft -> draft.say(words));
    }

    /** Adds a topic at the end; what was decided about it before holds again. */
    public PolicyDraft include(String topic) {
        var draft = find(topic).orElseGet(() -> TopicDraft.untouched(catalogue().topic(topic).key(), false));
        return draft.included() ? this : without(topic).and(draft.include(true));
    }

    public PolicyDraft leaveOut(String topic) {
        if (catalogue().find(topic).filter(Topic::isCore).isPresent()) {
            throw new Refused(Text.of(Typed.BUNDLE, "draft.coreStays", title(topic)));
        }
        return change(topic, draft -> draft.include(false));
    }

    /** @param position among the included topics, from 0; one beyond the ends means the end */
    public PolicyDraft move(String topic, int position) {
        var order = new ArrayList<>(included());
        var moved = topic(topic);
        check(order.remove(moved), "Left out: " + topic);
        order.add(Math.clamp(position, 0, order.size()), moved);
        return new PolicyDraft(language,
                Stream.concat(order.stream(), topics.stream().filter(other -> !order.contains(other))).toList());
    }

    public PolicyDraft moveUp(String topic) {
        return move(topic, included().indexOf(topic(topic)) - 1);
    }

    public PolicyDraft moveDown(String topic) {
        return move(topic, included().indexOf(topic(topic)) + 1);
    }

    /** Adds a topic of the therapist's own at the end; {@code topics().getLast()} then is the new one. */
    public PolicyDraft addOwnTopic(String title) {
        if (topics.stream().filter(TopicDraft::isOwn).count() >= MOST_OWN_TOPICS) {
            throw new Refused(Text.of(Typed.BUNDLE, "draft.tooManyTopics", MOST_OWN_TOPICS));
        }
        var last = topics.stream().mapToInt(TopicDraft::number).max().orElse(0);
        return and(TopicDraft.own(last + 1, title));
    }

    public PolicyDraft renameOwnTopic(String topic, String title) {
        return changeOwn(topic, draft -> draft.named(title));
    }

    /** @param why one paragraph a line */
    public PolicyDraft explainOwnTopic(String topic, String why) {
        return changeOwn(topic, draft -> draft.because(why));
    }

    public PolicyDraft removeOwnTopic(String topic) {
        check(topic(topic).isOwn(), "Not their own: " + topic);
        return without(topic);
    }

    /** The words as a client would read them now; what is still to be filled stands in brackets. */
    public AgreementText toText() {
        var words = catalogue();
        return new AgreementText(language, words.title(), words.opening(),
                included().stream().map(this::section).toList(), words.closing());
    }

    /**
     * What is missing before this can be published.
     *
     * @param unprintable the letters in a text that the printed copy cannot show
     */
    public List<Gap> gaps(Function<String, List<String>> unprintable) {
        return new Gaps(this, unprintable).all();
    }

    /** What is worth another look before this is published, also by the code of ethics that goes with the licence. */
    public List<Hint> hints(Licence licence) {
        return new Hints(this, licence).all();
    }

    public AgreementText.Section section(TopicDraft draft) {
        return draft.isOwn()
                ? new AgreementText.Section(draft.key(), draft.title(), "", draft.why().lines().toList(),
                        List.of(), List.of(), draft.ownWords(), List.of())
                : wording(draft).section();
    }

    Wording wording(TopicDraft draft) {
        return new Wording(catalogue().topic(draft.key()), draft);
    }

    private Optional<TopicDraft> find(String key) {
        return topics.stream().filter(topic -> topic.key().equals(key)).findFirst();
    }

    private boolean isKnown(TopicDraft topic) {
        return topic.isOwn() || catalogue().find(topic.key()).isPresent();
    }

    private PolicyDraft changeOwn(String topic, UnaryOperator<TopicDraft> how) {
        check(topic(topic).isOwn(), "Not their own: " + topic);
        return change(topic, how);
    }

    private PolicyDraft change(String topic, UnaryOperator<TopicDraft> how) {
        var before = topic(topic);
        return new PolicyDraft(language,
                topics.stream().map(draft -> draft == before ? how.apply(draft) : draft).toList());
    }

    private PolicyDraft without(String topic) {
        return new PolicyDraft(language, topics.stream().filter(draft -> !draft.key().equals(topic)).toList());
    }

    private PolicyDraft and(TopicDraft topic) {
        return new PolicyDraft(language, Stream.concat(topics.stream(), Stream.of(topic)).toList());
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
