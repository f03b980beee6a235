package org.practiceportal.web.practice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.omnifaces.util.Messages;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.PaperSize;
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

    @Inject
    Clock clock;

    private Person owner;
    private String name;
    private String zone;
    private Part file;
    private String address;
    private String phone;
    private PaperSize paper;

    @PostConstruct
    void open() {
        owner = user.as(Role.OWNER);
        name = settings.name();
        zone = settings.zone().getId();
        settings.letterhead(clock.instant()).ifPresent(row -> {
            address = row.address();
            phone = row.phone();
            paper = row.chosen();
        });
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void save() {
        settings.set(owner.id(), name, zone);
        saved();
    }

    public void printOn() {
        settings.printOn(owner.id(), address, phone, paper);
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

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public PaperSize[] getPapers() {
        return PaperSize.values();
    }

    /** {@code null} for what is usual at the practice's place. */
    public PaperSize getPaper() {
        return paper;
    }

    public void setPaper(PaperSize paper) {
        this.paper = paper;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
