package org.practiceportal.agreements.policy.editing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.catalogue.Licence;
import org.practiceportal.agreements.catalogue.Topic;
import org.practiceportal.agreements.policy.draft.Gap;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.draft.TopicDraft;
import org.practiceportal.agreements.policy.template.PracticeTemplate;
import org.practiceportal.agreements.policy.template.SettingPracticeTemplate;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * The therapist's editor: the topics, one of them open, and beside it what the client will read. Each change is kept
 * by itself when it is made; going on to the next topic keeps all of them, also without script.
 */
@Named
@RequestScoped
public class PolicyEditView {

    @Inject
    OpenSet openSet;

    @Inject
    Drafting drafting;

    @Inject
    SettingPracticeTemplate settingPracticeTemplate;

    @Inject
    UndoView undoView;

    @Inject
    PrintableCharacters printableCharacters;

    @Inject
    Licensing licensing;

    @Inject
    @Param(name = "topic")
    String key;

    @Inject
    @Param(name = "t:page")
    String page;

    private OwnPolicy policy;
    private PracticeTemplate practiceTemplate;
    private PolicyDraft draft;
    private OpenTopic topic;
    private TopicInput input;
    private String newTitle;

    @PostConstruct
    void open() {
        policy = openSet.policy();
        practiceTemplate = settingPracticeTemplate.practiceTemplate(policy.language());
        show(drafting.draft(policy, practiceTemplate));
        input = new TopicInput(topic);
    }

    private void show(PolicyDraft shown) {
        draft = shown;
        var included = draft.included();
        var open = key == null
                ? included.getFirst()
                : included.stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow(NotFound::new);
        topic = new OpenTopic(draft, open, draft.gaps(printableCharacters::missingFrom),
                draft.hints(licensing.of(openSet.therapist()).orElse(Licence.OTHER)),
                practiceTemplate.locks().get(open.key()));
    }

    /**
     * Refuses what a page sends that was opened before the practice locked its topic; the inputs it speaks of are no
     * longer there, so that nothing else would tell. With script, this is asked only on a page with view parameters.
     */
    public void requireUnlocked() {
        var pressed = Faces.getRequestParameter("jakarta.faces.source");
        if (Faces.isPostback() && topic.lock() != null && pressed != null && pressed.startsWith("t:")) {
            throw new Refused(Text.of(Typed.BUNDLE, "locked.refused", topic.title()));
        }
    }

    public void pick(String choice) {
        change(now -> input.pick(now, choice));
    }

    public void turn(String part) {
        change(now -> input.turn(now, part));
    }

    public void fill(String field) {
        change(now -> input.fill(now, field));
    }

    public void say() {
        change(input::say);
    }

    public void rename() {
        change(input::rename);
    }

    public void explain() {
        change(input::explain);
    }

    /** Keeps whatever the page shows of the open topic and goes on: to the topic below, at last to publishing. */
    public void goOn() {
        if (topic.lock() == null) {
            change(input::all);
        }
        var keys = draft.included().stream().map(TopicDraft::key).toList();
        var next = keys.indexOf(topic.key()) + 1;
        if (next == keys.size()) {
            Faces.redirect(Faces.getRequestContextPath() + openSet.at(AgreementsPage.PUBLISH));
        } else {
            goTo(keys.get(next));
        }
    }

    public void moveUp(String moved) {
        change(now -> now.moveUp(moved));
    }

    public void moveDown(String moved) {
        change(now -> now.moveDown(moved));
    }

    public void include(String added) {
        drafting.change(policy, now -> now.include(added));
        goTo(added);
    }

    public void leaveOut() {
        goTo(drafting.change(policy, now -> now.leaveOut(topic.key())).included().getFirst().key());
    }

    public void addOwn() {
        goTo(drafting.change(policy, now -> now.addOwnTopic(newTitle == null ? "" : newTitle)).topics()
                .getLast().key());
    }

    public void removeOwn() {
        goTo(drafting.change(policy, now -> now.removeOwnTopic(topic.key())).included().getFirst().key());
    }

    private void change(UnaryOperator<PolicyDraft> change) {
        show(drafting.change(policy, getPage(), change));
        undoView.changed();
    }

    private void goTo(String other) {
        Faces.redirect(Faces.getRequestContextPath() + openSet.at(AgreementsPage.EDIT, other));
    }

    public List<TopicLine> getLines() {
        var included = draft.included();
        return included.stream()
                .map(each -> new TopicLine(each.key(), draft.title(each.key()), draft.isChanged(each.key()),
                        topic.gaps().stream().anyMatch(gap -> gap.topic().equals(each.key())),
                        topic.hints().stream().anyMatch(hint -> hint.concerns(each.key())),
                        practiceTemplate.isLocked(each.key()),
                        each.key().equals(topic.key()) ? "page" : "false", each == included.getFirst(),
                        each == included.getLast()))
                .toList();
    }

    /** How many topics keep the agreement from being published. */
    public long getOpenEnds() {
        return topic.gaps().stream().map(Gap::topic).distinct().count();
    }

    public List<Topic> getLeftOut() {
        return draft.leftOut();
    }

    public OpenTopic getTopic() {
        return topic;
    }

    /** Names this page among others that may be open at the same time. */
    public String getPage() {
        if (page == null || !page.matches("[0-9a-f-]{36}")) {
            page = UUID.randomUUID().toString();
        }
        return page;
    }

    public String getLanguage() {
        return policy.language().toLanguageTag();
    }

    public List<Locale> getLanguages() {
        return Catalogue.LANGUAGES;
    }

    public boolean shows(Locale other) {
        return other.equals(policy.language());
    }

    public TopicInput getInput() {
        return input;
    }

    public String getNewTitle() {
        return newTitle;
    }

    public void setNewTitle(String newTitle) {
        this.newTitle = newTitle;
    }
}
