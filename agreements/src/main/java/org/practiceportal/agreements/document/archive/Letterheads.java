package org.practiceportal.agreements.document.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practiceportal.agreements.document.paper.FontCharacters;
import org.practiceportal.agreements.document.text.Letterhead;
import org.practiceportal.agreements.policy.version.Credential;
import org.practiceportal.agreements.policy.version.Credentials;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Practice;

/** What documents are printed on, as it was when they were signed. */
@ApplicationScoped
public class Letterheads {

    @Inject
    Practice practice;

    @Inject
    Credentials credentials;

    @Inject
    Clock clock;

    /** As it is now. */
    public Letterhead of(PersonId therapist) {
        return of(therapist, clock.instant());
    }

    Letterhead of(PersonId therapist, Instant at) {
        var printed = practice.stationery(at);
        var credential = credentials.of(therapist, at);
        return new Letterhead(FontCharacters.spelledOut(practice.name()), practice.logo().orElse(null),
                printed.address().stream().map(FontCharacters::spelledOut).toList(), printed.phone(),
                credential.map(Letterheads::line).orElse(""),
                credential.map(Credential::getBoard).map(FontCharacters::spelledOut).orElse(""), printed.paper());
    }

    private static String line(Credential said) {
        return Stream.of(said.getTitle(), said.getNumber(), said.getState()).filter(part -> !part.isEmpty())
                .map(FontCharacters::spelledOut).collect(Collectors.joining(" · "));
    }
}
