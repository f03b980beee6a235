package org.practiceportal.web.speed;

import java.util.concurrent.Callable;

/** The processor time of a process: of its own code and of the system's on its behalf. */
record Cpu(ProcessHandle process) {

    static Cpu of(long pid) {
        return new Cpu(ProcessHandle.of(pid).orElseThrow());
    }

    double milliseconds() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }

    /** What it costs to do something so many times, each. */
    double each(int times, Callable<?> act) throws Exception {
        var before = milliseconds();
        for (int i = 0; i < times; i++) {
            act.call();
        }
        return (milliseconds() - before) / times;
    }
}
