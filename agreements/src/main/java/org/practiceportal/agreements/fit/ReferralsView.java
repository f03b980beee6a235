package org.practiceportal.agreements.fit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** A therapist's list of colleagues, by itself or to pick from for one client ({@code n}). */
@Named
@RequestScoped
public class ReferralsView {

    @Inject
    CurrentUser user;

    @Inject
    Colleagues colleagues;

    @Inject
    Concerns concerns;

    @Inject
    People people;

    @Inject
    @Param(name = "q")
    String words;

    @Inject
    @Param(name = "n")
    String concern;

    @Inject
    @Param(name = "at")
    String at;

    private Person therapist;
    private Concern told;
    private String client;
    private CursoredPage<Colleague> page;
    private String board;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        told = concern == null ? null : concerns.ofTherapist(therapist, concern);
        client = told == null ? "" : people.find(told.client()).map(Person::name).orElse("");
        page = colleagues.page(therapist, getWords(), PageRequest.of(at));
        board = colleagues.board(therapist.id());
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void keepBoard() {
        colleagues.keepBoard(therapist, board);
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.REFERRALS.at());
    }

    public CursoredPage<Colleague> getPage() {
        return page;
    }

    /** Where a line leads: to the colleague's card, or to showing it to the client. */
    public String address(Colleague line) {
        return Faces.getRequestContextPath() + (told == null
                ? AgreementsPage.COLLEAGUE.at(line.getId())
                : AgreementsPage.RECOMMEND.at(told.getId(), line.getId()));
    }

    /** The kind of mark that shows whether a colleague can take somebody; only for those who told. */
    public String mark(Colleague line) {
        return line.getPlaces() > 0 ? "done" : "";
    }

    /** Whether the list is empty, whatever is asked for. */
    public boolean isNobody() {
        return page.rows().isEmpty() && getWords().isBlank();
    }

    /** Id of what was told by the client for whom somebody is picked; {@code null} otherwise. */
    public String getConcern() {
        return told == null ? null : told.getId();
    }

    /** For whom somebody is picked; empty otherwise. */
    public String getClient() {
        return client;
    }

    public String getWords() {
        return words == null ? "" : words;
    }

    public String getBoard() {
        return board;
    }

    public void setBoard(String board) {
        this.board = board;
    }
}
