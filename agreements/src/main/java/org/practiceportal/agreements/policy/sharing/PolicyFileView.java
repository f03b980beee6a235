package org.practiceportal.agreements.policy.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.policy.draft.TopicDraft;
import org.practiceportal.agreements.policy.editing.OpenSet;
import org.practiceportal.agreements.policy.template.SettingPracticeTemplate;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.TextChanges;
import org.practiceportal.agreements.policy.version.DraftRevision.Act;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * A draft as a file: to download, and to take in again. What a file would change is shown before it does; meanwhile the
 * page carries the file, and the server keeps nothing of it.
 */
@Named
@RequestScoped
public class PolicyFileView {

    @Inject
    OpenSet openSet;

    @Inject
    Drafting drafting;

    @Inject
    SettingPracticeTemplate settingPracticeTemplate;

    /** What the page that shows a file sends with the answer. */
    @Inject
    @Param(name = "take:json")
    String json;

    private Part file;
    private PolicyFile.Reading reading;

    @PostConstruct
    void open() {
        if (json != null) {
            reading = readAgain();
        }
    }

    /** {@code null} if somebody has changed it on the way so that it is no policy any more. */
    private PolicyFile.Reading readAgain() {
        try {
            return PolicyFileReader.read(json.getBytes(StandardCharsets.UTF_8));
        } catch (Refused e) {
            return null;
        }
    }

    /** @throws Refused with the place of what cannot be read */
    public void look() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new Refused(Text.of(Typed.BUNDLE, "file.missing"));
        }
        try (var in = file.getInputStream()) {
            var bytes = in.readNBytes(PolicyFile.LARGEST + 1);
            reading = PolicyFileReader.read(bytes);
            json = new String(bytes, StandardCharsets.UTF_8);
        }
    }

    public void take() {
        drafting.replace(policy(), reading.draft(), Act.IMPORTED);
        Faces.redirect(Faces.getRequestContextPath() + openSet.at(AgreementsPage.EDIT, target()));
    }

    /** Where it would be taken in. */
    private OwnPolicy policy() {
        return new OwnPolicy(openSet.policy().set(), target());
    }

    private Locale target() {
        return reading.draft().catalogue().language();
    }

    /** What was made of the file; {@code null} before there is one. */
    public PolicyFile.Reading getReading() {
        return reading;
    }

    /** Sections of the file that the practice has locked, by their titles. */
    public List<String> getLocked() {
        var practiceTemplate = settingPracticeTemplate.practiceTemplate(target());
        return reading.draft().included().stream().map(TopicDraft::key).filter(practiceTemplate::isLocked)
                .map(practiceTemplate.template()::title).toList();
    }

    /** Whether something of the file is not taken as it stands there. */
    public boolean isTelling() {
        return !reading.told().isEmpty() || !getLocked().isEmpty();
    }

    /** What taking the file would change. */
    public TextChanges getChanges() {
        return TextChanges.between(now(), then());
    }

    /** Whether the draft reads so already. */
    public boolean isSame() {
        return now().equals(then());
    }

    private AgreementText now() {
        return drafting.draft(policy()).toText();
    }

    private AgreementText then() {
        return drafting.shown(reading.draft()).toText();
    }

    public Locale getTarget() {
        return target();
    }

    public String getJson() {
        return json;
    }

    public void setJson(String json) {
        this.json = json;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
