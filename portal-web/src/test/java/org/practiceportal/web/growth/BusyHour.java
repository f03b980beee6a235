package org.practiceportal.web.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * A busy time, played: requests come by chance at a rate, each needs processor time that varies by chance, and waits for the first
 * core that is free. {@code java BusyHour.java} prints how long answers take for rates and cores; {@code docs/scaling.md} tells
 * what to make of it. What it leaves out: the network, the disk, and that a browser asks for several things at once.
 *
 * @param perSecond    how many requests come
 * @param milliseconds of processor time that one needs on average; half of them need less than 0.7 of it
 * @param cores        of all instances together, of which a balancer gives the next free one
 */
public record BusyHour(double perSecond, double milliseconds, int cores) {

    /** Enough for the last of a hundred to be told well. */
    private static final int REQUESTS = 500_000;

    /** Milliseconds until the answer: half of all are faster than the first, 95 of 100 than the second. */
    record Answers(double half, double most) {}

    Answers played(long seed) {
        var chance = new Random(seed);
        var free = new PriorityQueue<Double>();
        for (int i = 0; i < cores; i++) {
            free.add(0.0);
        }
        var took = new ArrayList<Double>();
        var now = 0.0;
        while (took.size() < REQUESTS) {
            now += exponential(chance, 1 / perSecond);
            var begins = Math.max(now, free.remove());
            var ends = begins + exponential(chance, milliseconds / 1000);
            free.add(ends);
            took.add((ends - now) * 1000);
        }
        took.sort(null);
        return new Answers(took.get(took.size() / 2), took.get(took.size() * 95 / 100));
    }

    private static double exponential(Random chance, double mean) {
        return -mean * Math.log(1 - chance.nextDouble());
    }

    /** Of all cores together; nothing works at 1. */
    double load() {
        return perSecond * milliseconds / 1000 / cores;
    }

    /** @param arguments milliseconds of processor time that a request needs */
    public static void main(String... arguments) {
        var needs = arguments.length == 0 ? 10 : Double.parseDouble(arguments[0]);
        for (var practice : List.of(new BusyHour(2, needs, 2), new BusyHour(20, needs, 2), new BusyHour(150, needs, 2),
                new BusyHour(150, needs, 4), new BusyHour(1500, needs, 16), new BusyHour(1500, needs, 24),
                new BusyHour(15_000, needs, 160), new BusyHour(15_000, needs, 240))) {
            if (practice.load() >= 1) {
                System.out.printf(Locale.ROOT, "| %.0f | %d | %.2f | never ends | |%n", practice.perSecond(),
                        practice.cores(), practice.load());
            } else {
                var answers = practice.played(1);
                System.out.printf(Locale.ROOT, "| %.0f | %d | %.2f | %.0f | %.0f |%n", practice.perSecond(),
                        practice.cores(), practice.load(), answers.half(), answers.most());
            }
        }
    }
}
