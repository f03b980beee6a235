package org.practiceportal.web.practice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.omnifaces.util.Messages;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Words;

/** The owner's page about the practice. */
@Named
@RequestScoped
public class PracticeView {

    @Inject
    CurrentUser user;

    @Inject
    PracticeSettings settings;

    @Inject
    Words words;

    private Person owner;
    private String name;
    private String zone;
    private Part file;

    @PostConstruct
    void open() {
        owner = user.as(Role.OWNER);
        name = settings.name();
        zone = settings.zone().getId();
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void save() {
        settings.set(owner.id(), name, zone);
        saved();
    }

    public void showLogo() throws IOException {
        settings.show(owner.id(), file == null ? new byte[0] : bytes());
        saved();
    }

    private byte[] bytes() throws IOException {
        try (var in = file.getInputStream()) {
            return in.readNBytes(PracticeSettings.LARGEST_LOGO + 1);
        }
    }

    public void removeLogo() {
        settings.show(owner.id(), null);
        saved();
    }

    private void saved() {
        Messages.create(words.say(Text.of(Words.BUNDLE, "practice.saved"))).add();
    }

    /** The logo as an address that holds it, or {@code null}. */
    public String getLogo() {
        return settings.logo().map(png -> "data:image/png;base64," + Base64.getEncoder().encodeToString(png))
                .orElse(null);
    }

    public List<String> getZones() {
        return TimeZones.ALL;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
