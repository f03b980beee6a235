package org.practiceportal.api;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The practice as it is set now. Inject it. */
public interface Practice {

    /** Its name, as clients read it in documents; never in a mail or an address. */
    String name();

    /** Its time zone. */
    ZoneId zone();

    /** Its logo as a PNG file of at most 512 KiB, if it has one. */
    Optional<byte[]> logo();

    /** What its documents were printed on at a moment; where it has said nothing, what is usual at the place where it is now. */
    Stationery stationery(Instant at);

    /** Where browsers reach the portal, without a slash at the end; the only base of links in mails and documents. */
    URI address();
}
