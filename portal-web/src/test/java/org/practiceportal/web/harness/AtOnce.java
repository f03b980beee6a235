package org.practiceportal.web.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Several acts that begin at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What came of each, in the order of the acts. */
    public static <T> List<T> done(List<Callable<T>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        var results = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            for (var result : acts.stream().map(act -> threads.submit(() -> {
                start.await();
                return act.call();
            })).toList()) {
                results.add(result.get());
            }
        }
        return results;
    }
}
