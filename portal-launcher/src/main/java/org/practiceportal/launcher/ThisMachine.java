package org.practiceportal.launcher;

import java.util.Locale;

/** Whether a host is this machine by its name alone; nobody is asked about it. */
final class ThisMachine {

    private ThisMachine() {}

    static boolean is(String host) {
        var name = host.toLowerCase(Locale.ROOT).replaceAll("^\\[|]$", "");
        return name.equals("localhost") || name.endsWith(".localhost") || name.matches("127(\\.[0-9]{1,3}){3}")
                || name.equals("::1") || name.equals("0:0:0:0:0:0:0:1");
    }
}
