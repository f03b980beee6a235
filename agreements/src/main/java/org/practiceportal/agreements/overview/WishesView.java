package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.practiceportal.agreements.acknowledgement.Wish;
import org.practiceportal.agreements.acknowledgement.Wishes;
import org.practiceportal.agreements.acknowledgement.Wishing;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Role;

/** What one client wishes about the way, on their page, with what the therapist can do now. */
@Named
@RequestScoped
public class WishesView {

    @Inject
    CurrentUser user;

    @Inject
    ClientView clientView;

    @Inject
    Wishes wishes;

    @Inject
    Wishing wishing;

    /** What was not seen to yet, the newest first. */
    public List<Wish> getOpen() {
        return wishes.open(user.as(Role.THERAPIST).id(), clientView.getClient().id());
    }

    /** End of the keys of its words. */
    public String words(Wish wish) {
        return wish.isWithdrawal() ? "withdrawn" : wish.getKind().getKey();
    }

    public void settle(String wish) {
        wishing.settle(user.as(Role.THERAPIST), wish);
    }
}
