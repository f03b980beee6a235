package org.practiceportal.agreements;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Instants as the databases keep them; the persistence provider reads by itself what PostgreSQL hands out, but not
 * the {@link OffsetDateTime} of the embedded database. The shell has its own: neither module
 * sees the other, and what both see needs the JDK alone.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Object> {

    @Override
    public Object convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Override
    public Instant convertToEntityAttribute(Object stored) {
        return switch (stored) {
            case null -> null;
            case OffsetDateTime time -> time.toInstant();
            case Timestamp time -> time.toInstant();
            default -> throw new IllegalArgumentException("no instant: " + stored.getClass());
        };
    }
}
