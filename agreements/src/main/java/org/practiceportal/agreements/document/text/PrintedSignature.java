package org.practiceportal.agreements.document.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** How a person signed: by typing the name, or by drawing. Both mean the same. */
public sealed interface PrintedSignature {

    /** The person's name, never blank. */
    String name();

    /** When the person signed; never the first click in a mail nor the moment of printing. */
    Instant at();

    record Typed(String name, Instant at) implements PrintedSignature {

        public Typed {
            named(name, at);
        }
    }

    /**
     * @param strokes at least one, in the order they were drawn
     */
    record Drawn(String name, List<Stroke> strokes, Instant at) implements PrintedSignature {

        private static final int MOST_POINTS = 20_000;

        public Drawn {
            named(name, at);
            strokes = List.copyOf(strokes);
            if (strokes.isEmpty()) {
                throw new IllegalArgumentException("a drawn signature has at least one stroke");
            }
            if (strokes.stream().mapToInt(s -> s.points().size()).sum() > MOST_POINTS) {
                throw new IllegalArgumentException("a drawn signature has at most " + MOST_POINTS + " points");
            }
        }
    }

    /**
     * By hand on paper, of which the practice keeps a scan.
     *
     * @param at         when it was recorded
     * @param signedOn   the day written on the paper
     * @param sha256     of the scan, in lower-case hexadecimal
     * @param recordedBy name of who recorded it
     * @param remarks    theirs, about what was ticked and written by hand; may be empty
     */
    record OnPaper(String name, Instant at, LocalDate signedOn, String sha256, String recordedBy,
            String remarks) implements PrintedSignature {

        public OnPaper {
            named(name, at);
            Objects.requireNonNull(signedOn, "a paper has a day");
            Objects.requireNonNull(sha256, "a scan has a digest");
            Objects.requireNonNull(remarks, "no remarks are an empty text");
        }
    }

    /**
     * No signature: somebody under age agrees as far as they can, while others sign for them.
     *
     * @param language BCP 47 tag of the words they read
     * @param version  of those words, from 1
     */
    record Assent(String name, Instant at, String language, int version) implements PrintedSignature {

        public Assent {
            named(name, at);
            Objects.requireNonNull(language, "words are in a language");
        }
    }

    /**
     * One movement of the pen.
     *
     * @param points at least one; a single one is a dot
     */
    record Stroke(List<Point> points) {

        public Stroke {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("a stroke has at least one point");
            }
        }
    }

    /**
     * A place of the pen, in whatever unit the pad counts; only the proportions matter.
     *
     * @param x to the right
     * @param y downwards, as screens count
     */
    record Point(double x, double y) {

        public Point {
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException("a point is somewhere");
            }
        }
    }

    private static void named(String name, Instant at) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a signature has a name");
        }
        Objects.requireNonNull(at, "a signature has a time");
    }
}
