package org.practiceportal.agreements.document.proof;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * What a time-stamp service said, after it was checked.
 *
 * @param token     in DER, as it came
 * @param at        when the service saw what was stamped, by its own clock
 * @param authority how the service calls itself
 * @param until     when its certificate ends
 * @param chain     from its certificate up to one that is trusted; empty if nobody in particular is
 */
public record TimeStamp(byte[] token, Instant at, String authority, Instant until, List<X509Certificate> chain) {

    public TimeStamp {
        chain = List.copyOf(chain);
    }
}
