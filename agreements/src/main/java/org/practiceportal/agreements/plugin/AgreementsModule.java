package org.practiceportal.agreements.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.acknowledgement.OwnInvitations;
import org.practiceportal.agreements.acknowledgement.Scan;
import org.practiceportal.agreements.document.archive.SignedFiles;
import org.practiceportal.agreements.document.archive.SealedCopies;
import org.practiceportal.agreements.document.check.SealCheck;
import org.practiceportal.agreements.document.seal.Sealer;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.overview.ClientSheet;
import org.practiceportal.agreements.overview.TherapistFirstSteps;
import org.practiceportal.agreements.overview.Waiting;
import org.practiceportal.agreements.policy.sharing.PolicyFile;
import org.practiceportal.api.DashboardTask;
import org.practiceportal.api.FilePage;
import org.practiceportal.api.FirstStep;
import org.practiceportal.api.NavigationEntry;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.PortalModule;
import org.practiceportal.api.RecordFile;
import org.practiceportal.api.Role;
import org.practiceportal.api.SamplePractice;
import org.practiceportal.api.SystemLine;
import org.practiceportal.api.Text;

/** The plugin as the portal sees it. */
@ApplicationScoped
public class AgreementsModule implements PortalModule {

    @Inject
    Waiting waiting;

    @Inject
    TherapistFirstSteps therapistFirstSteps;

    @Inject
    OwnInvitations ownInvitations;

    @Inject
    Sample sample;

    @Inject
    Sealer sealer;

    @Inject
    SignedFiles signedFiles;

    @Inject
    SealedCopies copies;

    @Inject
    Invitations invitations;

    @Inject
    Clock clock;

    @Override
    public String id() {
        return "agreements";
    }

    @Override
    public void begin() {
        sealer.begin();
    }

    @Override
    public List<NavigationEntry> navigation(Person person) {
        var entries = new ArrayList<NavigationEntry>();
        if (person.is(Role.THERAPIST)) {
            entries.add(entry("menu.clients", AgreementsPage.CLIENTS));
            entries.add(entry("menu.questions", AgreementsPage.QUESTIONS));
            entries.add(entry("menu.agenda", AgreementsPage.AGENDA));
            entries.add(entry("menu.expectations", AgreementsPage.EDIT));
            entries.add(entry("menu.colleagues", AgreementsPage.REFERRALS));
        }
        if (person.is(Role.OWNER)) {
            entries.add(entry("menu.template", AgreementsPage.TEMPLATE));
        }
        if (person.is(Role.CLIENT)) {
            entries.add(entry("menu.mine", AgreementsPage.MINE));
            if (ownInvitations.isAny()) {
                entries.add(entry("menu.find", AgreementsPage.FIND));
                entries.add(entry("menu.notes", AgreementsPage.NOTES));
                entries.add(entry("menu.path", AgreementsPage.PATH));
            }
        }
        if (person.is(Role.OWNER)) {
            entries.add(entry("menu.seal", AgreementsPage.SEAL));
        }
        return entries;
    }

    @Override
    public List<NavigationEntry> visitorNavigation() {
        return List.of(entry("menu.verify", AgreementsPage.VERIFY));
    }

    @Override
    public List<FilePage> filePages() {
        return List.of(FilePage.forEverybody(AgreementsPage.VERIFY.at(), SealCheck.MOST_BYTES),
                FilePage.forRole(Role.THERAPIST, AgreementsPage.SIGNED_PAPER.at(), Scan.MOST_BYTES),
                FilePage.forRole(Role.THERAPIST, AgreementsPage.POLICY_FILE.at(), PolicyFile.LARGEST),
                FilePage.forRole(Role.THERAPIST, AgreementsPage.IMPORT.at(), ClientSheet.LARGEST));
    }

    @Override
    public List<DashboardTask> tasks(Person person) {
        return waiting.tasks(person);
    }

    @Override
    public List<FirstStep> firstSteps(Person person) {
        return therapistFirstSteps.of(person);
    }

    @Override
    public List<RecordFile> recordFiles(Person client, Person reader) {
        return signedFiles.of(client, reader);
    }

    @Override
    public Set<PersonId> underAge(Person therapist, Collection<PersonId> clients) {
        return invitations.underAge(therapist.id(), clients);
    }

    @Override
    public List<SystemLine> system() {
        return List.of(copies.unsealed().line(clock.instant()));
    }

    @Override
    public void addSample(SamplePractice practice) {
        sample.add(practice);
    }

    private static NavigationEntry entry(String key, AgreementsPage page) {
        return new NavigationEntry(Text.of(Typed.BUNDLE, key), page.at());
    }
}
