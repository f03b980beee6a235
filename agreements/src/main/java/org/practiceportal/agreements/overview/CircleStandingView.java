package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.acknowledgement.Together;
import org.practiceportal.agreements.acknowledgement.Together.Progress;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** On a client's page: with whom they sign, and who of them has. */
@Named
@RequestScoped
public class CircleStandingView {

    @Inject
    CurrentUser user;

    @Inject
    ClientView clientView;

    @Inject
    Invitations invitations;

    @Inject
    Answers answers;

    @Inject
    Together together;

    @Inject
    People people;

    private Progress progress;
    private boolean looked;

    /** {@code null} if the client signs alone. */
    public Progress getProgress() {
        if (!looked) {
            looked = true;
            progress = invitations.current(user.as(Role.THERAPIST).id(), clientView.getClient().id())
                    .flatMap(together::progress).orElse(null);
        }
        return progress;
    }

    public List<Line> getLines() {
        return getProgress().members().stream().map(member -> new Line(member.client().value(),
                people.find(member.client()).map(Person::name).orElse(""),
                answers.acknowledgement(member).isPresent(), member.assents())).toList();
    }

    /** Query of the page that asks the same people again. */
    public String getAgain() {
        var people = getProgress().members().stream().map(member -> "with=" + member.client())
                .collect(Collectors.joining("&"));
        return getProgress().members().stream().filter(Invitation::assents).findFirst()
                .map(minor -> people + "&minor=" + minor.client()).orElse(people);
    }

    /** @param assents whether they are under age and give assent */
    public record Line(String client, String name, boolean signed, boolean assents) {}
}
