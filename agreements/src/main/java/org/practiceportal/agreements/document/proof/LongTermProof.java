package org.practiceportal.agreements.document.proof;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.practiceportal.agreements.document.paper.SignedFileUpdate;

/** Puts into sealed files what others say about them. It only adds: what was there stays byte for byte. For all threads. */
public final class LongTermProof {

    /** How often a service is asked for a stamp of the length that most had. */
    private static final int TRIES = 20;
    private static final int FIRST_GUESS = 6000;

    private final TimeStampAuthority authority;
    private final Trust trust;
    private final Revocations revocations;
    private volatile int lastLength = FIRST_GUESS;

    /**
     * @param authority gives the time
     * @param trust     who vouches for it; nobody in particular means that nothing but the time can be added
     */
    public LongTermProof(TimeStampAuthority authority, Trust trust, Revocations revocations) {
        this.authority = authority;
        this.trust = trust;
        this.revocations = revocations;
    }

    /**
     * A file with its time stamp.
     *
     * @param stamp what the service said
     */
    public record Stamped(byte[] file, TimeStamp stamp) {}

    /**
     * The file with a time stamp over all of it. A file says how long its stamp is before there is one, and services give
     * stamps of one or a few lengths, so they may be asked more than once.
     *
     * @throws IOException if there was none that can be believed, with the reason
     */
    public Stamped stamped(byte[] file) throws IOException {
        var lengths = new HashMap<Integer, Integer>();
        var budget = new TimeBudget();
        for (int i = 0; i < TRIES; i++) {
            budget.requireMore();
            var expected = usual(lengths);
            var gap = new SignedFileUpdate(file).timeStamp(expected);
            var stamp = authority.stamp(gap.covered());
            lastLength = stamp.token().length;
            lengths.merge(lastLength, 1, Integer::sum);
            if (stamp.token().length == expected) {
                return new Stamped(gap.filled(stamp.token()), stamp);
            }
        }
        throw new IOException("the time-stamp service does not give two stamps of one length");
    }

    /** The length that most stamps had so far, or else the last one had. */
    private int usual(Map<Integer, Integer> lengths) {
        return lengths.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElse(lastLength);
    }

    /** Whether it can be told that certificates were good: only of those that lead to somebody who is trusted by name. */
    public boolean isLongTerm() {
        return !trust.authorities().isEmpty();
    }

    /**
     * The file with what tells that the certificates of all its signatures and time stamps are good today.
     *
     * @throws IOException if that could not be had, with the reason
     */
    public byte[] evidenced(byte[] file) throws IOException {
        var chains = SignedFileUpdate.signatures(file).stream().map(cms -> Chain.of(cms, trust.authorities())).toList();
        var evidence = revocations.about(List.copyOf(chains));
        if (evidence.lists().isEmpty() && evidence.answers().isEmpty()) {
            throw new IOException("nobody tells anything about the certificates of a copy");
        }
        return new SignedFileUpdate(file).evidence(evidence.certificates(), evidence.lists(), evidence.answers());
    }
}
