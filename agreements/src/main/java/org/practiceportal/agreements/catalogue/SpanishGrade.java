package org.practiceportal.agreements.catalogue;

/** Fernández Huerta's table of school years, read as a line through the lower end of each of its bands. */
final class SpanishGrade {

    /** Ease and grade: above the first and below the last pair the line goes on. */
    private static final double[][] TABLE = {{100, 3}, {90, 4}, {80, 5}, {70, 6}, {60, 8}, {50, 12}, {30, 14}, {0, 17}};

    private SpanishGrade() {}

    /** @param ease 100 is very easy, 0 very hard; either may be passed */
    static double of(double ease) {
        var band = 1;
        while (band < TABLE.length - 1 && ease < TABLE[band][0]) {
            band++;
        }
        var easier = TABLE[band - 1];
        var harder = TABLE[band];
        return easier[1] + (easier[0] - ease) * (harder[1] - easier[1]) / (easier[0] - harder[0]);
    }
}
