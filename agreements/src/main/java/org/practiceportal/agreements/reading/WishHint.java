package org.practiceportal.agreements.reading;

import java.util.Optional;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.catalogue.Topic;

/** What the page of a section says about the wishes that clients have there. */
final class WishHint {

    private WishHint() {}

    /** The topic of a section; empty for one of the therapist's own. */
    static Optional<Topic> topic(String language, String section) {
        return Catalogue.in(language).find(section);
    }

    /** Key of the words that say what one may wish there. */
    static String words(String language, String section) {
        return topic(language, section).filter(Topic::isOftenWished).map(topic -> "read.wish.hint." + topic.key())
                .orElse("read.wish.hint");
    }
}
