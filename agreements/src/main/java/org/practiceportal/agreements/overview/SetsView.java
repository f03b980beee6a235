package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.overview.Standings.SetCount;
import org.practiceportal.agreements.policy.editing.OpenSet;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.agreements.policy.version.PolicySets;
import org.practiceportal.agreements.policy.version.PublishedSets.Newest;
import org.practiceportal.agreements.policy.version.PublishedSets.Published;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Role;

/** A therapist's sets of expectations: what is published of each, and how many clients have it. */
@Named
@RequestScoped
public class SetsView {

    @Inject
    CurrentUser user;

    @Inject
    PolicySets policySets;

    @Inject
    Policies policies;

    @Inject
    Standings standings;

    private List<Line> lines;

    /**
     * One set.
     *
     * @param newest of each language; empty if nothing is published
     * @param query  what the address of its editor asks for
     * @param open   how many clients were invited and have not signed
     * @param signed how many have
     */
    public record Line(PolicySet set, List<Newest> newest, String query, long open, long signed) {

        /** Key of the words for how it is. */
        public String state() {
            return set.isAway() ? "sets.away" : newest.isEmpty() ? "sets.draft" : "sets.published";
        }

        /** The kind of mark that shows it. */
        public String mark() {
            return set.isAway() || newest.isEmpty() ? "" : "done";
        }
    }

    @PostConstruct
    void open() {
        var therapist = user.as(Role.THERAPIST);
        var published = policies.published(therapist.id());
        var counts = standings.ofSets(therapist);
        lines = policySets.of(therapist.id()).stream()
                .map(set -> line(set, published.of(set), Catalogue.in(therapist.language()).language(),
                        counts.getOrDefault(set.number(), SetCount.NONE)))
                .toList();
    }

    /** Opened in the therapist's own language, or in one in which it is published. */
    private static Line line(PolicySet set, Optional<Published> published, Locale own, SetCount count) {
        var language = published.map(each -> each.in(own).locale()).orElse(own);
        return new Line(set, published.map(Published::newest).orElse(List.of()),
                OpenSet.query(new OwnPolicy(set, language)), count.open(), count.signed());
    }

    public List<Line> getLines() {
        return lines;
    }

    public boolean isSeveral() {
        return lines.size() > 1;
    }
}
