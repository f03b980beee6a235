package org.practiceportal.agreements.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.practiceportal.agreements.acknowledgement.Acknowledging;
import org.practiceportal.agreements.acknowledgement.Answered;
import org.practiceportal.agreements.acknowledgement.Answering;
import org.practiceportal.agreements.acknowledgement.Mark;
import org.practiceportal.agreements.acknowledgement.Readings;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.catalogue.Licence;
import org.practiceportal.agreements.conversation.Asking;
import org.practiceportal.agreements.fit.Colleague.Card;
import org.practiceportal.agreements.fit.Colleagues;
import org.practiceportal.agreements.fit.ConcernKind;
import org.practiceportal.agreements.fit.Telling;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.invitation.Inviting;
import org.practiceportal.agreements.policy.editing.Licensing;
import org.practiceportal.agreements.policy.sharing.Offering;
import org.practiceportal.agreements.policy.template.SettingPracticeTemplate;
import org.practiceportal.agreements.policy.text.AgreementText.ClientChoice;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.agreements.policy.version.Credentials;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.agreements.policy.version.PolicyVersion.Change;
import org.practiceportal.agreements.policy.version.Publishing;
import org.practiceportal.agreements.reading.ConsentView;
import org.practiceportal.api.Door;
import org.practiceportal.api.Person;
import org.practiceportal.api.SamplePractice;

/** Made-up agreements at every stage, made through the same doors as real ones. */
@ApplicationScoped
class Sample {

    @Inject
    Drafting drafting;

    @Inject
    Publishing publishing;

    @Inject
    Licensing licensing;

    @Inject
    Credentials credentials;

    @Inject
    Offering offering;

    @Inject
    SettingPracticeTemplate settingPracticeTemplate;

    @Inject
    Inviting inviting;

    @Inject
    Invitations invitations;

    @Inject
    Answering answering;

    @Inject
    Asking asking;

    @Inject
    Readings readings;

    @Inject
    Acknowledging acknowledging;

    @Inject
    Telling telling;

    @Inject
    Colleagues colleagues;

    @Inject
    Clock clock;

    void add(SamplePractice practice) {
        publish(practice.therapists().get(0), List.of());
        publish(practice.therapists().get(1), List.of("crisis", "online"));
        var maya = practice.therapists().get(0);
        credentials.say(maya, "Licensed Professional Clinical Counselor", "LPCC 4711", "Minnesota",
                "Minnesota Board of Behavioral Health and Therapy");
        settingPracticeTemplate.publishTemplate(practice.owner(),
                offering.offer(OwnPolicy.first(maya, maya.language())).draft());
        var clients = practice.clients().get(maya.id());
        sign(read(invite(maya, clients.get(0), 20), clients.get(0), Integer.MAX_VALUE), clients.get(0));
        var asked = read(invite(maya, clients.get(1), 10), clients.get(1), 2);
        ask(asked, clients.get(1));
        telling.tell(clients.get(1), asked, ConcernKind.TALK, "I often leave with more questions than I came with.");
        colleagues(maya);
        invite(maya, clients.get(2), 14);
        read(invite(maya, clients.get(3), 0), clients.get(3), Integer.MAX_VALUE);
        var tomas = practice.therapists().get(1);
        licensing.choose(maya, Licence.COUNSELOR);
        licensing.choose(tomas, Licence.SOCIAL_WORKER);
        var first = practice.clients().get(tomas.id()).get(0);
        read(invite(tomas, first, 7), first, 1);
    }

    private void publish(Person therapist, List<String> furtherTopics) {
        var policy = OwnPolicy.first(therapist, therapist.language());
        drafting.change(policy, draft -> draft);
        furtherTopics.forEach(topic -> drafting.change(policy, draft -> draft.include(topic)));
        publishing.publish(therapist, policy, Change.FIRST, therapist.name());
    }

    private Invitation invite(Person therapist, Person client, int days) {
        inviting.invite(therapist, PolicySet.first(therapist.id()), client.id(), "",
                LocalDate.ofInstant(clock.instant(), therapist.zone()).plusDays(days),
                null, Door.MAIL);
        return invitations.current(therapist.id(), client.id()).orElseThrow();
    }

    private Invitation read(Invitation invitation, Person client, int most) {
        sections(invitation).stream().limit(most).forEach(section -> {
            var first = section.clientChoices().stream()
                    .collect(Collectors.toMap(ClientChoice::key, choice -> choice.options().getFirst().key()));
            answering.answer(client, invitation, section.key(),
                    Answered.picked(first).and(Answered.marked(Mark.READ)));
        });
        return invitation;
    }

    private void ask(Invitation invitation, Person client) {
        asking.ask(client, invitation, sections(invitation).get(2).key(),
                Answered.noted("May I ask you about your faith? It would help me to know."));
    }

    private void colleagues(Person therapist) {
        colleagues.add(therapist, new Card("Noor Haddad, LCSW", "Grief, illness, families", "English, Arabic", 2,
                "noor@example.net, 555-0132", "We studied together."));
        colleagues.add(therapist, new Card("Dr. Samuel Okafor", "Couples, faith questions", "English", 0,
                "Mornings, 555-0177", ""));
    }

    private void sign(Invitation invitation, Person client) {
        answering.consent(client, invitation, String.join("\n", ConsentView.points(client.language())));
        acknowledging.sign(client, invitation, readings.shown(invitation),
                Signature.of(client.name(), "", client.name()));
    }

    private static List<Section> sections(Invitation invitation) {
        return invitation.version().text().sections();
    }
}
