package org.practiceportal.agreements.document;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time that the measuring threads spend on each operation, in milliseconds: wall time says as much about
 * whoever else uses the machine. The compiler and the garbage collector are not in it; what they get to do shows in the
 * bytes allocated.
 */
public class CpuProfiler implements InternalProfiler {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static int units = 1;

    private long before;

    /** How many equal parts an operation has; what one of them costs is told as well. */
    static void unit(int parts) {
        units = parts;
    }

    @Override
    public String getDescription() {
        return "processor time for each operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = spent();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(BenchmarkParams benchmark, IterationParams iteration,
            IterationResult result) {
        var each = (spent() - before) / 1e6 / result.getMetadata().getAllOps();
        return units == 1 ? List.of(told("cpu", each)) : List.of(told("cpu", each), told("cpu.page", each / units));
    }

    private static long spent() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().contains("jmh-worker"))
                .mapToLong(thread -> THREADS.getThreadCpuTime(thread.threadId())).sum();
    }

    private static ScalarResult told(String name, double milliseconds) {
        return new ScalarResult(name, milliseconds, "ms/op", AggregationPolicy.AVG);
    }
}
