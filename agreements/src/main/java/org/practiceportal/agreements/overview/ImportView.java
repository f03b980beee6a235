package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;

/**
 * Clients from a spreadsheet. What would be added is shown before it is; meanwhile the page carries the list, and the server keeps
 * nothing of it.
 */
@Named
@RequestScoped
public class ImportView {

    /** More would be too much to look at; the rows with faults come first. */
    private static final int SHOWN = 100;

    @Inject
    CurrentUser user;

    @Inject
    ImportingClients importingClients;

    /** What the page that shows a list sends with the answer. */
    @Inject
    @Param(name = "take:list")
    String list;

    private Person therapist;
    private Part file;
    private ClientSheet sheet;
    private List<ImportingClients.Checked> checked;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
    }

    /** @throws Refused if it is no list of clients */
    public void look() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new Refused(Text.of(Typed.BUNDLE, "import.missing"));
        }
        try (var in = file.getInputStream()) {
            show(ClientSheet.read(in.readNBytes(ClientSheet.LARGEST + 1)));
        }
    }

    private void show(ClientSheet read) {
        sheet = read;
        list = ClientList.write(read);
        checked = importingClients.look(therapist, read);
    }

    /** Looked at once more: somebody may have taken an address meanwhile. */
    public void take() {
        show(ClientSheet.read(list));
        if (getRefused() == 0) {
            Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.CLIENTS.at("not_invited") + "&added="
                    + importingClients.add(therapist, sheet));
        }
    }

    /** Whether there is a list to look at. */
    public boolean isRead() {
        return checked != null;
    }

    /** The first of them, those with faults before all others. */
    public List<ImportingClients.Checked> getShown() {
        return checked.stream().sorted((one, other) -> Boolean.compare(other.isRefused(), one.isRefused())).limit(SHOWN)
                .toList();
    }

    public int getAll() {
        return checked.size();
    }

    public long getRefused() {
        return checked.stream().filter(ImportingClients.Checked::isRefused).count();
    }

    public boolean isTakeable() {
        return getRefused() == 0;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
