package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.practiceportal.agreements.acknowledgement.Wish;
import org.practiceportal.agreements.acknowledgement.Wishes;
import org.practiceportal.agreements.acknowledgement.Wishing;

/** What one client wishes about the way, on their page, with what the therapist can do now. */
@Named
@RequestScoped
public class WishesView {

    @Inject
    ClientDesk clientDesk;

    @Inject
    Wishes wishes;

    @Inject
    Wishing wishing;

    private List<Wish> open;

    @PostConstruct
    void look() {
        open = wishes.open(clientDesk.getTherapist().id(), clientDesk.getClient().id());
    }

    /** What was not seen to yet, the newest first. */
    public List<Wish> getOpen() {
        return open;
    }

    /** End of the keys of its words. */
    public String words(Wish wish) {
        return wish.isWithdrawal() ? "withdrawn" : wish.getKind().getKey();
    }

    /** The kind of notice that shows it: more time is for knowing only. */
    public String notice(Wish wish) {
        return wish.getKind() == Wish.Kind.TIME ? "info" : "talk";
    }

    public void settle(String wish) {
        wishing.settle(clientDesk.getTherapist(), wish);
        look();
    }
}
