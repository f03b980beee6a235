package org.practiceportal.agreements.policy.editing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.policy.draft.TopicDraft;
import org.practiceportal.agreements.policy.template.PracticeTemplateNews;
import org.practiceportal.agreements.policy.version.DraftStatus;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.agreements.policy.version.OwnPolicy;

/** What of the editor is about more than one topic: undo, redo, and what the practice has changed. */
@Named
@RequestScoped
public class UndoView {

    @Inject
    OpenSet openSet;

    @Inject
    Drafting drafting;

    @Inject
    @Param(name = "topic")
    String topic;

    @Inject
    @Param(name = "news:number")
    Integer seen;

    private OwnPolicy policy;
    private DraftStatus status;

    @PostConstruct
    void open() {
        policy = openSet.policy();
    }

    public void undo() {
        drafting.undo(policy).ifPresent(step -> show(step.topic()));
    }

    public void redo() {
        drafting.redo(policy).ifPresent(step -> show(step.topic()));
    }

    public boolean isUndoable() {
        return status().undoable();
    }

    public boolean isRedoable() {
        return status().redoable();
    }

    /** What the practice has changed and the therapist has not seen, or {@code null}. */
    public PracticeTemplateNews getNews() {
        return status().news();
    }

    private DraftStatus status() {
        if (status == null) {
            status = drafting.status(policy);
        }
        return status;
    }

    /** After something was changed, it is read again. */
    void changed() {
        status = null;
    }

    /** Counts what the page showed as seen, and not what came since. */
    public void acknowledgeNews() {
        drafting.acknowledgeNews(policy, seen == null ? 0 : seen);
        show("");
    }

    /** Goes to the topic in which something changed; to the one that was open, if that is not there. */
    private void show(String changed) {
        var included = drafting.draft(policy).included().stream().map(TopicDraft::key).toList();
        var to = included.contains(changed) ? changed : topic;
        Faces.redirect(Faces.getRequestContextPath() + (included.contains(to)
                ? openSet.at(AgreementsPage.EDIT, to)
                : openSet.at(AgreementsPage.EDIT)));
    }
}
