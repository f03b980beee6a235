package org.practiceportal.database;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** What a column holds, and how each of the two databases takes it and gives it back. */
enum ColumnKind {

    TEXT {
        @Override
        Object read(ResultSet rows, int column, boolean embedded) throws SQLException {
            return rows.getString(column);
        }
    },

    NUMBER {
        @Override
        Object read(ResultSet rows, int column, boolean embedded) throws SQLException {
            return rows.getLong(column);
        }
    },

    FLAG {
        @Override
        Object read(ResultSet rows, int column, boolean embedded) throws SQLException {
            return rows.getBoolean(column);
        }
    },

    MOMENT {
        @Override
        Object read(ResultSet rows, int column, boolean embedded) throws SQLException {
            return embedded
                    ? Instant.parse(rows.getString(column))
                    : rows.getObject(column, OffsetDateTime.class).toInstant();
        }

        @Override
        Object written(Object value, boolean embedded) {
            var moment = (Instant) value;
            return embedded ? Moments.text(moment) : moment.atOffset(ZoneOffset.UTC);
        }

        @Override
        byte[] canonical(Object value) {
            return bytes(Moments.text((Instant) value));
        }
    },

    DAY {
        @Override
        Object read(ResultSet rows, int column, boolean embedded) throws SQLException {
            return embedded ? LocalDate.parse(rows.getString(column)) : rows.getObject(column, LocalDate.class);
        }

        @Override
        Object written(Object value, boolean embedded) {
            return embedded ? value.toString() : value;
        }
    },

    BYTES {
        @Override
        Object read(ResultSet rows, int column, boolean embedded) throws SQLException {
            return rows.getBytes(column);
        }

        @Override
        byte[] canonical(Object value) {
            return (byte[]) value;
        }
    };

    /** @param type as the scripts name it */
    static ColumnKind of(String type) {
        return switch (type.toLowerCase(Locale.ROOT).replaceFirst("\\(.*", "").strip()) {
            case "text", "character varying", "varchar" -> TEXT;
            case "integer", "bigint", "smallint", "counter" -> NUMBER;
            case "boolean" -> FLAG;
            case "instant" -> MOMENT;
            case "date" -> DAY;
            case "bytea" -> BYTES;
            default -> throw new IllegalStateException("A column of type " + type + " cannot be moved.");
        };
    }

    /** The value, the same from both databases; not asked for one that is not there. */
    abstract Object read(ResultSet rows, int column, boolean embedded) throws SQLException;

    Object written(Object value, boolean embedded) {
        return value;
    }

    /** The value as bytes, for digests. */
    byte[] canonical(Object value) {
        return bytes(value.toString());
    }

    /** The value of which these are the bytes. */
    Object parsed(byte[] canonical) {
        var text = new String(canonical, StandardCharsets.UTF_8);
        return switch (this) {
            case TEXT -> text;
            case NUMBER -> Long.valueOf(text);
            case FLAG -> Boolean.valueOf(text);
            case MOMENT -> Instant.parse(text);
            case DAY -> LocalDate.parse(text);
            case BYTES -> canonical;
        };
    }

    Object readOrNull(ResultSet rows, int column, boolean embedded) throws SQLException {
        return rows.getObject(column) == null ? null : read(rows, column, embedded);
    }

    void write(PreparedStatement statement, int column, Object value, boolean embedded) throws SQLException {
        statement.setObject(column, value == null ? null : written(value, embedded));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
