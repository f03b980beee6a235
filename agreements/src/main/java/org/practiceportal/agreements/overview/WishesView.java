package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.practiceportal.agreements.acknowledgement.Requesting;
import org.practiceportal.agreements.acknowledgement.SigningRequest;
import org.practiceportal.agreements.acknowledgement.SigningRequests;

/** What one client wishes about the way, on their page, with what the therapist can do now. */
@Named
@RequestScoped
public class WishesView {

    @Inject
    ClientFile clientFile;

    @Inject
    SigningRequests signingRequests;

    @Inject
    Requesting requesting;

    private List<SigningRequest> open;

    @PostConstruct
    void look() {
        open = signingRequests.open(clientFile.getTherapist().id(), clientFile.getClient().id());
    }

    /** What was not seen to yet, the newest first. */
    public List<SigningRequest> getOpen() {
        return open;
    }

    /** End of the keys of its words. */
    public String words(SigningRequest signingRequest) {
        return signingRequest.isWithdrawal() ? "withdrawn" : signingRequest.getKind().getKey();
    }

    /** The kind of notice that shows it: more time is for knowing only. */
    public String notice(SigningRequest signingRequest) {
        return signingRequest.getKind() == SigningRequest.Kind.TIME ? "info" : "talk";
    }

    public void settle(String signingRequest) {
        requesting.settle(clientFile.getTherapist(), signingRequest);
        look();
    }
}
