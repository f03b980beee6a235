package org.practiceportal.agreements.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.acknowledgement.Updates;
import org.practiceportal.agreements.acknowledgement.Wishes;
import org.practiceportal.agreements.amendment.Amendments;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.api.PersonId;

/** Everything that was asked, signed and told between a therapist and a client, as one chain. */
@ApplicationScoped
public class Timeline {

    @Inject
    Invitations invitations;

    @Inject
    Answers answers;

    @Inject
    Updates updates;

    @Inject
    Amendments amendments;

    @Inject
    Wishes wishes;

    @Inject
    SealedCopies copies;

    /** The newest first. */
    @Transactional
    public List<Entry> between(PersonId therapist, PersonId client) {
        var entries = new ArrayList<Entry>();
        invitations.between(therapist, client).forEach(invitation -> add(entries, invitation));
        wishes.between(therapist, client).forEach(wish -> entries.add(
                new Entry(wish.isWithdrawal() ? "withdrawn" : wish.getKind().getKey(), wish.getWishedAt(),
                        wish.invitation().version().number(), wish.invitation().id(), null, false)));
        return entries.stream().sorted(Comparator.comparing(Entry::at).reversed()).toList();
    }

    private void add(List<Entry> entries, Invitation invitation) {
        var number = invitation.version().number();
        entries.add(new Entry("asked", invitation.invitedAt(), number, invitation.id(), null, false));
        answers.acknowledgement(invitation).ifPresent(signed -> {
            entries.add(new Entry(signed.isOnPaper() ? "paperSigned" : "signed", signed.signedAt(), number,
                    invitation.id(), signed.id(),
                    copies.exists(signed)));
            amendments.signed(signed).forEach(amendment -> entries.add(new Entry("amended", amendment.getSignedAt(),
                    number, invitation.id(), amendment.id(), copies.exists(amendment))));
        });
        updates.since(invitation).ifPresent(update -> update.newer().forEach(version -> entries.add(
                new Entry("published", version.publishedAt(), version.number(), invitation.id(), null, false))));
        updates.noticed(invitation).forEach(seen -> entries.add(
                new Entry("noticed", seen.noticedAt(), seen.version().number(), invitation.id(), null, false)));
    }

    /**
     * One thing that happened.
     *
     * @param kind    asked, signed, paperSigned, amended, published, noticed, or a client's wish: withdrawn, paper, time or
     *                mistake
     * @param version its number
     * @param copy    id for the download; {@code null} unless something was signed
     * @param sealed  whether that download is ready
     */
    public record Entry(String kind, Instant at, int version, String invitation, String copy, boolean sealed) {}
}
