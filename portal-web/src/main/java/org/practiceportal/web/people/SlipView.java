package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.Person;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Spoken;
import org.practiceportal.web.shell.Words;

/**
 * A way in on paper, in the words of whoever gets it. A slip names neither them nor the practice, as it may get lost; two halves are
 * two slips, which go two ways.
 */
@Named
@ApplicationScoped
public class SlipView {

    /**
     * A piece of paper.
     *
     * @param link        what a browser opens; {@code null} if it is not on this one
     * @param alternative for those who do not see the picture of it
     * @param picture     the link as one; {@code null} without a link
     * @param code        what is typed there; likewise {@code null}
     */
    public record Slip(String title, String how, String link, String alternative, QrPicture picture, String code,
            String until) {}

    /** @param code {@code null} if nothing is handed over now */
    public List<Slip> of(AccessCode code, Person receiver) {
        return code == null ? List.of() : new Printing(code, receiver).slips();
    }

    private record Printing(AccessCode code, Person receiver) {

        List<Slip> slips() {
            return switch (code.way()) {
                case "halves" -> List.of(slip("slip.link", "slip.link.how", link(), null),
                        slip("slip.code", "slip.code.how", null, code.words()));
                case "alone" -> List.of(slip("slip.both", "slip.both.how", link(), code.words()));
                default -> List.of(slip("slip.both", "slip.mailed.how", null, code.words()));
            };
        }

        private String link() {
            return code.link().toString();
        }

        private Slip slip(String title, String how, String link, String words) {
            return new Slip(say(Text.of(Words.BUNDLE, title)), say(Text.of(Words.BUNDLE, how)), link,
                    say(Text.of(Words.BUNDLE, "slip.picture")), link == null ? null : QrPicture.of(link), words,
                    say(Text.of(Words.BUNDLE, "slip.until", code.until())));
        }

        private String say(Text text) {
            return Spoken.in(receiver.language(), receiver.zone(), text);
        }
    }
}
