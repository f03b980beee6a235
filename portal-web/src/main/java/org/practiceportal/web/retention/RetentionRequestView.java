package org.practiceportal.web.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Relation;
import org.practiceportal.api.Relations;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Words;

/** A client asks that what is kept is erased, and reads before what has to be kept and until when. */
@Named
@RequestScoped
public class RetentionRequestView {

    @Inject
    CurrentUser user;

    @Inject
    Relations relations;

    @Inject
    People people;

    @Inject
    Retaining retaining;

    @Inject
    ErasureRequests requests;

    @Inject
    Words words;

    @Inject
    @Param(name = "t")
    String id;

    private Person client;
    private List<Person> therapists;
    private Person therapist;
    private Term term;
    private ErasureRequests.Asked asked;
    private String said;

    @PostConstruct
    void open() {
        client = user.as(Role.CLIENT);
        var all = relations.of(client);
        therapists = List.copyOf(people.find(all.stream().map(Relation::therapist).toList()).values());
        var chosen = Optional.ofNullable(id).map(typed -> PersonId.read(typed).orElseThrow(NotFound::new));
        var relation = all.stream()
                .filter(each -> chosen.map(each.therapist()::equals).orElse(true)).findFirst()
                .orElseThrow(NotFound::new);
        therapist = people.find(relation.therapist()).orElseThrow(NotFound::new);
        term = retaining.term(therapist, relation);
        look();
    }

    private void look() {
        asked = requests.last(client.id(), therapist.id()).orElse(null);
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void ask() {
        requests.ask(client, therapist.id(), said);
        look();
        Messages.create(words.say(Text.of(Words.BUNDLE, "erasure.asked.done"))).add();
    }

    public Person getTherapist() {
        return therapist;
    }

    /** All whom something is kept with, if there are others. */
    public List<Person> getOthers() {
        return therapists.stream().filter(each -> !each.id().equals(therapist.id())).toList();
    }

    /** Whether it has to be kept, and until when, in a sentence. */
    public String getTerm() {
        return words.say(term.said("erasure.request.", therapist.name(), words));
    }

    /** Since when the therapist has been asked; {@code null} if they have not, or have answered. */
    public ErasureRequest getWaiting() {
        return asked != null && asked.isOpen() ? asked.request() : null;
    }

    /** What the therapist answered last; {@code null} if they have not. */
    public ErasureAnswer getAnswer() {
        return asked == null ? null : asked.answer();
    }

    public int getLongest() {
        return ErasureRequest.LONGEST_WORDS;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
