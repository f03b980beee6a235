package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.acknowledgement.Together;
import org.practiceportal.agreements.acknowledgement.Together.Progress;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Text;

/** With whom the client signs together. It tells names and how many have signed; never who, nor what anybody wrote. */
@Named
@RequestScoped
public class CircleView {

    @Inject
    ClientReading clientReading;

    @Inject
    Together together;

    @Inject
    People people;

    private Progress progress;
    private String others;

    @PostConstruct
    void open() {
        progress = together.progress(clientReading.invitation()).orElse(null);
        if (progress != null) {
            var clients = progress.others(clientReading.person().id());
            var names = people.find(clients);
            others = clients.stream().map(names::get).filter(Objects::nonNull).map(Person::name)
                    .collect(Collectors.joining(", "));
        }
    }

    public boolean isThere() {
        return progress != null;
    }

    /** Their names; empty if the client signs alone for somebody. */
    public String getOthers() {
        return others;
    }

    /** The person under age for whom the client signs; empty if for themselves. */
    public String getSignsFor() {
        return progress == null || isAssent() ? "" : progress.signsFor();
    }

    /** Whether the client is under age and gives assent. */
    public boolean isAssent() {
        return clientReading.invitation().assents();
    }

    public long getSigned() {
        return progress.signed();
    }

    public int getSize() {
        return progress.size();
    }

    /** Whether more people than the client are asked. */
    public boolean isSeveral() {
        return progress != null && progress.size() > 1;
    }

    /** Whether somebody has not signed yet. */
    public boolean isOpen() {
        return progress != null && progress.isOpen();
    }

    /** Whether it will not come together, since somebody was invited anew. */
    public boolean isClosed() {
        return progress != null && progress.closed();
    }

    /** Above what is told of it. */
    public Text getTitle() {
        if (isAssent()) {
            return Text.of(Typed.BUNDLE, "circle.assent");
        }
        return getSignsFor().isEmpty()
                ? Text.of(Typed.BUNDLE, "circle.together", others)
                : Text.of(Typed.BUNDLE, "circle.for", getSignsFor());
    }

    /** Whether more than the client sign for somebody under age. */
    public boolean isSeveralForOne() {
        return isSeveral() && !getSignsFor().isEmpty();
    }

    /** Whether the client could rather sign alone. */
    public boolean isLeavable() {
        return isSeveral() && !isAssent();
    }
}
