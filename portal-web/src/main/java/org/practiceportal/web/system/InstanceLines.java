package org.practiceportal.web.system;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.practiceportal.api.SystemLine;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Words;

/** Which instances are there, and which were and have not said that they end. */
final class InstanceLines {

    /** One says each minute that it is there. */
    private static final Duration SILENT = Duration.ofMinutes(3);

    private InstanceLines() {}

    static List<SystemLine> of(List<InstanceRow> instances, Instant now) {
        return instances.stream().map(instance -> line(instance, now)).toList();
    }

    private static SystemLine line(InstanceRow instance, Instant now) {
        var subject = Text.of(Words.BUNDLE, "system.instance", instance.place());
        return instance.seenAt().plus(SILENT).isAfter(now)
                ? SystemLine.well(subject,
                        Text.of(Words.BUNDLE, "system.instance.there", instance.startedAt(), instance.version()))
                : SystemLine.trouble(subject, Text.of(Words.BUNDLE, "system.instance.gone", instance.seenAt()),
                        Text.of(Words.BUNDLE, "system.instance.gone.help"));
    }
}
