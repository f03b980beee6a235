package org.practiceportal.web.practice;

import java.time.ZoneId;
import java.util.List;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Words;

/** The time zones to choose from: those named after places. */
public final class TimeZones {

    public static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")
                    || id.equals("UTC"))
            .sorted().toList();

    /** What the first person is offered before choosing, if the browser does not know better. */
    public static final String LIKELY = "America/New_York";

    private TimeZones() {}

    /** @throws Refused if there is no such zone */
    public static ZoneId of(String id) {
        if (id == null || !ALL.contains(id)) {
            throw new Refused(Text.of(Words.BUNDLE, "practice.zone.wrong"));
        }
        return ZoneId.of(id);
    }
}
