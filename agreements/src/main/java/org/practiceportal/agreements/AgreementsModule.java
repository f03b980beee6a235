package org.practiceportal.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.practiceportal.agreements.acknowledgement.Scan;
import org.practiceportal.agreements.document.SealCheck;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.overview.Waiting;
import org.practiceportal.agreements.policy.PolicyFile;
import org.practiceportal.api.DashboardTask;
import org.practiceportal.api.FilePage;
import org.practiceportal.api.NavigationEntry;
import org.practiceportal.api.Person;
import org.practiceportal.api.PortalModule;
import org.practiceportal.api.Role;
import org.practiceportal.api.SamplePractice;
import org.practiceportal.api.Text;

/** The plugin as the portal sees it. */
@ApplicationScoped
public class AgreementsModule implements PortalModule {

    @Inject
    Waiting waiting;

    @Inject
    Invitations invitations;

    @Inject
    Sample sample;

    @Override
    public String id() {
        return "agreements";
    }

    @Override
    public List<NavigationEntry> navigation(Person person) {
        var entries = new ArrayList<NavigationEntry>();
        if (person.is(Role.THERAPIST)) {
            entries.add(entry("menu.clients", "/agreements/overview/clients.xhtml"));
            entries.add(entry("menu.questions", "/agreements/overview/questions.xhtml"));
            entries.add(entry("menu.agenda", "/agreements/overview/agenda.xhtml"));
            entries.add(entry("menu.expectations", "/agreements/policy/edit.xhtml"));
            entries.add(entry("menu.colleagues", "/agreements/fit/referrals.xhtml"));
        }
        if (person.is(Role.OWNER)) {
            entries.add(entry("menu.house", "/agreements/policy/house.xhtml"));
        }
        if (person.is(Role.CLIENT)) {
            entries.add(entry("menu.mine", "/agreements/reading/mine.xhtml"));
            if (invitations.isInvited(person.id())) {
                entries.add(entry("menu.find", "/agreements/afterwards/find.xhtml"));
                entries.add(entry("menu.notes", "/agreements/afterwards/notes.xhtml"));
                entries.add(entry("menu.path", "/agreements/fit/path.xhtml"));
            }
        }
        if (person.is(Role.OWNER)) {
            entries.add(entry("menu.seal", "/agreements/document/seal.xhtml"));
        }
        return entries;
    }

    @Override
    public List<NavigationEntry> visitorNavigation() {
        return List.of(entry("menu.verify", "/agreements/document/verify.xhtml"));
    }

    @Override
    public List<FilePage> filePages() {
        return List.of(FilePage.forEverybody("/agreements/document/verify.xhtml", SealCheck.MOST_BYTES),
                FilePage.forRole(Role.THERAPIST, "/agreements/overview/paper.xhtml", Scan.MOST_BYTES),
                FilePage.forRole(Role.THERAPIST, "/agreements/policy/file.xhtml", PolicyFile.LARGEST));
    }

    @Override
    public List<DashboardTask> tasks(Person person) {
        return waiting.tasks(person);
    }

    @Override
    public void addSample(SamplePractice practice) {
        sample.add(practice);
    }

    private static NavigationEntry entry(String key, String path) {
        return new NavigationEntry(Text.of(Typed.BUNDLE, key), path);
    }
}
