package org.practiceportal.agreements.policy.editing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.catalogue.Codes;
import org.practiceportal.agreements.catalogue.Licence;
import org.practiceportal.agreements.policy.version.Credentials;
import org.practiceportal.api.Person;

/** What the therapist is licensed as, and the rules of that code of ethics which stand behind a topic. */
@Named
@RequestScoped
public class LicenceView {

    @Inject
    OpenSet openSet;

    @Inject
    Licensing licensing;

    @Inject
    Credentials credentials;

    /** The topic that the therapist came from and goes back to. */
    @Inject
    @Param(name = "topic")
    String topic;

    private Person therapist;
    private Licence licence;
    private String title;
    private String number;
    private String state;
    private String board;

    @PostConstruct
    void open() {
        therapist = openSet.therapist();
        licence = licensing.of(therapist).orElse(null);
        credentials.of(therapist.id()).ifPresent(said -> {
            title = said.getTitle();
            number = said.getNumber();
            state = said.getState();
            board = said.getBoard();
        });
    }

    public void save() {
        licensing.choose(therapist, licence);
        leave();
    }

    /** What stands in documents that are signed from now on. */
    public void say() {
        credentials.say(therapist, title, number, state, board);
        leave();
    }

    private void leave() {
        Faces.redirect(Faces.getRequestContextPath()
                + (topic == null ? openSet.at(AgreementsPage.EDIT) : openSet.at(AgreementsPage.EDIT, topic)));
    }

    /** In the language that the therapist reads, whatever the agreement's. */
    public List<Codes.Rule> rules(String key) {
        return licence == null ? List.of() : Codes.in(therapist.language()).rules(licence, key);
    }

    public List<Licence> getLicences() {
        return List.of(Licence.values());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getBoard() {
        return board;
    }

    public void setBoard(String board) {
        this.board = board;
    }

    /** {@code null} until the therapist has said it. */
    public Licence getLicence() {
        return licence;
    }

    public void setLicence(Licence licence) {
        this.licence = licence;
    }
}
