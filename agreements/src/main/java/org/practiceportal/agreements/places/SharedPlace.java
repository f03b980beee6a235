package org.practiceportal.agreements.places;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.conversation.Proposal;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** A place that one of the two proposes for the plan, or other words for one that is there. */
@Entity
@DiscriminatorValue("PLACE")
@Table(name = "agreements_place")
public class SharedPlace extends Proposal {

    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 100;
    /** Longest words about what somebody does there, in characters. */
    public static final int LONGEST_WORDS = 500;

    private String name;
    @Column(name = "therapist_does")
    private String therapistDoes;
    @Column(name = "client_does")
    private String clientDoes;

    protected SharedPlace() {}

    /** @throws Refused without a name, or if nobody does anything there */
    SharedPlace(Invitation between, Person by, String thread, SharedPlace before, Place place, Instant now) {
        this(between, by, thread, before, place, false, now);
        if (place.name().isEmpty()) {
            throw new Refused(Text.of(Typed.BUNDLE, "place.name.missing"));
        }
        if (place.therapistDoes().isEmpty() && place.clientDoes().isEmpty()) {
            throw new Refused(Text.of(Typed.BUNDLE, "place.empty"));
        }
    }

    private SharedPlace(Invitation between, Person by, String thread, SharedPlace before, Place place,
            boolean withdrawn, Instant now) {
        super(between, by, thread, before, withdrawn, now);
        this.name = place.name();
        this.therapistDoes = place.therapistDoes();
        this.clientDoes = place.clientDoes();
    }

    /** The turn that takes this place off the plan. */
    SharedPlace takenOff(Invitation between, Person by, Instant now) {
        return new SharedPlace(between, by, getThread(), this, place(), true, now);
    }

    @Override
    public boolean sameAs(Proposal other) {
        return other instanceof SharedPlace shared && shared.isWithdrawn() == isWithdrawn()
                && shared.place().equals(place());
    }

    public Place place() {
        return new Place(name, therapistDoes, clientDoes);
    }
}
