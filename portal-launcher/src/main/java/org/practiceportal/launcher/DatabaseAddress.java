package org.practiceportal.launcher;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The JDBC address of a PostgreSQL, as its driver reads it: {@code jdbc:postgresql://host:port,other:port/name?words}. */
record DatabaseAddress(String url, List<String> hosts, List<String> words) {

    private static final String PREFIX = "jdbc:postgresql:";
    private static final List<String> PROTECTED = List.of("verify-full", "verify-ca", "require");

    static DatabaseAddress of(String url) {
        var rest = url.substring(PREFIX.length());
        var question = rest.indexOf('?');
        var words = question < 0 ? List.<String>of() : List.of(rest.substring(question + 1).split("&"));
        var place = question < 0 ? rest : rest.substring(0, question);
        if (!place.startsWith("//")) {
            // Without a host, it is this machine.
            return new DatabaseAddress(url, List.of(), words);
        }
        var authority = place.substring(2).replaceFirst("/.*", "");
        var hosts = Stream.of(authority.split(",")).map(host -> host.replaceFirst(":[0-9]*$", ""))
                .filter(host -> !host.isEmpty()).toList();
        return new DatabaseAddress(url, hosts, words);
    }

    /** Whether nothing leaves this machine. */
    boolean isHere() {
        return hosts.stream().allMatch(ThisMachine::is);
    }

    /** Whether the address itself asks for a protected connection, or for none; empty if it says nothing. */
    List<String> modes() {
        return words.stream().filter(word -> word.toLowerCase(Locale.ROOT).startsWith("sslmode="))
                .map(word -> word.substring("sslmode=".length())).toList();
    }

    boolean isWeak() {
        return modes().stream().anyMatch(mode -> !PROTECTED.contains(mode));
    }

    /** The address with what {@code portal.db.tls} asks for, unless it says so by itself. */
    String protectedBy(String tls) {
        if (!modes().isEmpty()) {
            return url;
        }
        var mode = tls.equals("required") ? "verify-full" : "disable";
        return url + (url.contains("?") ? "&" : "?") + "sslmode=" + mode;
    }
}
