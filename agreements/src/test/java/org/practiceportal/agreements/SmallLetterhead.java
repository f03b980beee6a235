package org.practiceportal.agreements;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.practiceportal.api.PaperSize;
import org.practiceportal.api.Practice;
import org.practiceportal.api.Stationery;

/** How a practice that prints in Duluth, and may move, calls itself. */
public final class SmallLetterhead implements Practice {

    private final NavigableMap<Instant, Stationery> printedOn = new ConcurrentSkipListMap<>(Map.of(Instant.EPOCH,
            new Stationery(List.of("12 Harbor Street", "Duluth, MN 55802"), "+1 218 555 0142", PaperSize.LETTER)));
    private final Clock clock;

    SmallLetterhead(Clock clock) {
        this.clock = clock;
    }

    /** From now on documents are printed on A4, with this address. */
    public void moves(String address) {
        printedOn.put(clock.instant(), new Stationery(List.of(address), "", PaperSize.A4));
    }

    @Override
    public String name() {
        return "Small practice";
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Optional<byte[]> logo() {
        return Optional.empty();
    }

    @Override
    public Stationery stationery(Instant at) {
        return printedOn.floorEntry(at).getValue();
    }

    @Override
    public URI address() {
        return URI.create("https://practice.example");
    }
}
