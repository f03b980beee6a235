package org.practiceportal.web.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.PaperSize;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Practice;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Stationery;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Words;

/** The practice as it is kept, and how its owner changes it. */
@ApplicationScoped
@Transactional
public class PracticeSettings implements Practice {

    static final int LARGEST_LOGO = 512 * 1024;
    private static final long MOST_PIXELS = 4_000_000;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.address")
    String address;

    @Override
    public String name() {
        return only("name", String.class).orElse("");
    }

    @Override
    public ZoneId zone() {
        return only("zone", String.class).map(ZoneId::of).orElse(ZoneOffset.UTC);
    }

    @Override
    public Optional<byte[]> logo() {
        return row().map(PracticeRow::logo);
    }

    @Override
    public Stationery stationery(Instant at) {
        var place = zone();
        return letterhead(at).map(row -> row.at(place))
                .orElseGet(() -> new Stationery(List.of(), "", PaperSize.of(place)));
    }

    Optional<LetterheadRow> letterhead(Instant at) {
        return entities
                .createQuery("select l from LetterheadRow l where l.setAt <= :at order by l.setAt desc, l.id desc",
                        LetterheadRow.class)
                .setParameter("at", at).setMaxResults(1).getResultStream().findFirst();
    }

    /**
     * What stands in documents that are signed from now on.
     *
     * @param paper {@code null} for what is usual at the practice's place
     * @throws Refused if the address has too many or too long lines, or the phone number is none
     */
    @Transactional
    public void printOn(PersonId owner, String postal, String phone, PaperSize paper) {
        entities.persist(new LetterheadRow(owner, postal, phone, paper, clock.instant()));
        audit.record(new AuditEntry(owner, "practice.letterheadChanged", "practice", null));
    }

    @Override
    public URI address() {
        return URI.create(address.replaceAll("/+$", ""));
    }

    /** @throws Refused if the name is empty or too long, or there is no such time zone */
    @Transactional
    public void set(PersonId owner, String name, String zone) {
        var called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > 200) {
            throw new Refused(Text.of(Words.BUNDLE, "practice.name.wrong"));
        }
        var where = TimeZones.of(zone);
        row().ifPresentOrElse(row -> row.set(called, where), () -> entities.persist(new PracticeRow(called, where)));
        audit.record(new AuditEntry(owner, "practice.changed", "practice", null));
    }

    /**
     * Shows another logo, or none.
     *
     * @param png {@code null} for none
     * @throws Refused if it is no PNG file or larger than 512 KiB
     */
    @Transactional
    void show(PersonId owner, byte[] png) {
        if (png != null && (png.length > LARGEST_LOGO || !isPicture(png))) {
            throw new Refused(Text.of(Words.BUNDLE, "practice.logo.wrong"));
        }
        row().orElseThrow().show(png);
        audit.record(new AuditEntry(owner, "practice.logoChanged", "practice", null));
    }

    /** Read here once, so that no document fails on it later; a picture of a few kilobytes can unfold to gigabytes. */
    private static boolean isPicture(byte[] png) {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in, true, true);
            return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS && reader.read(0) != null;
        } catch (IOException | RuntimeException e) {
            return false;
        } finally {
            reader.dispose();
        }
    }

    /** One column, so that the logo is not read with it. */
    private <T> Optional<T> only(String column, Class<T> type) {
        return entities.createQuery("select p." + column + " from PracticeRow p", type).getResultStream().findFirst();
    }

    private Optional<PracticeRow> row() {
        return Optional.ofNullable(entities.find(PracticeRow.class, PracticeRow.ONLY));
    }
}
