package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.acknowledgement.Together;
import org.practiceportal.agreements.acknowledgement.Together.Progress;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.People;

/** On a client's page: with whom they sign, and who of them has. */
@Named
@RequestScoped
public class CircleStandingView {

    @Inject
    ClientFile clientFile;

    @Inject
    Answers answers;

    @Inject
    Together together;

    @Inject
    People people;

    private Progress progress;
    private List<Line> lines;

    @PostConstruct
    void look() {
        progress = clientFile.ifInvited().flatMap(together::progress).orElse(null);
        if (progress != null) {
            var signed = answers.signed(progress.members());
            var names = people.find(progress.members().stream().map(Invitation::client).toList());
            lines = progress.members().stream().map(member -> new Line(member.client().value(),
                    names.containsKey(member.client()) ? names.get(member.client()).name() : "",
                    signed.contains(member.id()), member.assents())).toList();
        }
    }

    /** Whether there is none, or none that will still come together. */
    public boolean isPast() {
        return progress == null || progress.closed();
    }

    /** {@code null} if the client signs alone. */
    public Progress getProgress() {
        return progress;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Query of the page that asks the same people again. */
    public String getAgain() {
        var people = progress.members().stream().map(member -> "with=" + member.client())
                .collect(Collectors.joining("&"));
        return progress.members().stream().filter(Invitation::assents).findFirst()
                .map(minor -> people + "&minor=" + minor.client()).orElse(people);
    }

    /** @param assents whether they are under age and give assent */
    public record Line(String client, String name, boolean signed, boolean assents) {

        /** The kind of mark that shows it. */
        public String mark() {
            return signed ? "done" : "";
        }

        /** Key of the words that say it. */
        public String words() {
            return !signed ? "client.unsigned" : assents ? "circle.assented" : "mine.signed.mark";
        }
    }
}
