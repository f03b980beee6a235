package org.practiceportal.agreements.policy.version;

import org.practiceportal.agreements.policy.template.PracticeTemplateNews;

/**
 * What there is to say about the whole of a draft, read at once.
 *
 * @param undoable whether a step can be taken back
 * @param redoable whether that can be taken back again
 * @param news     what the practice has changed and the therapist has not seen; {@code null} if it changed nothing here
 */
public record DraftStatus(boolean undoable, boolean redoable, PracticeTemplateNews news) {

    /** Of a draft that nobody has changed. */
    static final DraftStatus UNTOUCHED = new DraftStatus(false, false, null);
}
