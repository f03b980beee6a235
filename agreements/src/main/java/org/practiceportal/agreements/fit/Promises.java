package org.practiceportal.agreements.fit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.catalogue.Origin;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.AgreementText.Section;

/**
 * What an agreement promises for the time when it does not work, read back from its own sentences.
 *
 * @param section   the section about it; empty if a text has none
 * @param steps     in order, with the sentence that promises each; the sentence is empty where the words are not those of
 *                  the catalogue
 * @param referrals how many names the therapist gives at most
 * @param board     name and address of the licensing board; empty if the text does not say
 */
public record Promises(Optional<Section> section, List<Promise> steps, int referrals, Optional<String> board) {

    /** Key of the topic. */
    public static final String TOPIC = "fit";

    private static final int USUAL_REFERRALS = 3;
    private static final Map<String, FollowUpStep> KEPT_BY = Map.of("listen", FollowUpStep.TALK, "change",
            FollowUpStep.SUPERVISION, "referral",
            FollowUpStep.REFERRAL, "handover", FollowUpStep.HANDOVER, "lastSession", FollowUpStep.CLOSING);

    public Promises {
        steps = List.copyOf(steps);
    }

    public static Promises of(AgreementText text) {
        var topic = Catalogue.in(text.language()).topic(TOPIC);
        var section = text.sections().stream().filter(each -> each.key().equals(TOPIC)).findFirst();
        var said = new EnumMap<FollowUpStep, String>(FollowUpStep.class);
        var names = USUAL_REFERRALS;
        var board = Optional.<String>empty();
        var justStops = false;
        for (var sentence : section.map(Section::will).orElse(List.of())) {
            var origin = Origin.of(sentence, topic).orElse(null);
            if (origin == null) {
                continue;
            }
            justStops |= origin.part().equals("lastSession") && origin.option().equals("none");
            Optional.ofNullable(KEPT_BY.get(origin.part())).ifPresent(step -> said.put(step, sentence));
            names = Optional.ofNullable(origin.filled().get("referrals")).map(Integer::parseInt).orElse(names);
            board = origin.filled().containsKey("board") ? Optional.of(origin.filled().get("board")) : board;
        }
        var steps = new ArrayList<Promise>();
        for (var step : FollowUpStep.values()) {
            if (step != FollowUpStep.CLOSING || !justStops) {
                steps.add(new Promise(step, said.getOrDefault(step, "")));
            }
        }
        return new Promises(section, steps, names, board);
    }

    /** @param sentence of the agreement; empty where it has none of its own */
    public record Promise(FollowUpStep step, String sentence) {

        public boolean isReferral() {
            return step == FollowUpStep.REFERRAL;
        }
    }
}
