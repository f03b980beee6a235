package org.practiceportal.agreements.afterwards;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.afterwards.AgreementSearch.Found;
import org.practiceportal.agreements.afterwards.Passage.Kind;
import org.practiceportal.agreements.amendment.Amendments;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/**
 * What did we agree? For a client, and for a therapist about one client. What is asked is posted: it stands in no
 * address, and so in no history and no log. A ready-made question is only a number there.
 */
@Named
@RequestScoped
public class FindView {

    private static final int LONGEST = 300;

    @Inject
    TherapyRelation therapyRelation;

    @Inject
    Amendments amendments;

    @Inject
    @Param(name = "r")
    Integer number;

    private Acknowledgement signed;
    private AgreementSearch agreementSearch;
    private List<String> ready;
    private String asked;
    private List<Found> found;

    @PostConstruct
    void open() {
        signed = therapyRelation.signed().orElse(null);
        var language = therapyRelation.getMe().language();
        ready = Situations.in(language).ready();
        if (signed != null) {
            agreementSearch = new AgreementSearch(Passage.of(signed, amendments.places(signed)),
                    Locale.forLanguageTag(getLanguage()));
            if (number != null && number >= 1 && number <= ready.size()) {
                asked = ready.get(number - 1);
                found = agreementSearch.find(asked);
            }
        }
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void find() {
        asked = Typed.words(asked, LONGEST);
        found = asked.isEmpty() || signed == null ? null : agreementSearch.find(asked);
    }

    /** Whether there is a signed document to look into. */
    public boolean isSigned() {
        return signed != null;
    }

    public boolean isClient() {
        return therapyRelation.getMe().is(Role.CLIENT);
    }

    /** BCP 47 tag of the document's words. */
    public String getLanguage() {
        return signed.invitation().version().language();
    }

    public Acknowledgement getDocument() {
        return signed;
    }

    /** Key of what stands above words of this kind: what concerns one of the two is said to whoever reads. */
    public String whose(Kind kind) {
        return "find.kind." + kind + switch (kind) {
            case WHY, CLARIFIED, PLACE -> "";
            default -> isClient() ? ".client" : ".therapist";
        };
    }

    /** The other of the two, as they are called. */
    public Person getOther() {
        return therapyRelation.getOther();
    }

    /** The questions to pick from; the address names one by its number. */
    public List<Ready> getReady() {
        return IntStream.range(0, ready.size()).mapToObj(index -> new Ready(index + 1, ready.get(index))).toList();
    }

    /** {@code null} before anything was asked. */
    public List<Found> getFound() {
        return found;
    }

    public boolean isNothingFound() {
        return found != null && found.isEmpty();
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    /** @param number from 1 */
    public record Ready(int number, String question) {}
}
