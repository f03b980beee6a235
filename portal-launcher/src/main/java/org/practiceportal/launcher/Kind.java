package org.practiceportal.launcher;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a setting's value looks like. */
public enum Kind {

    TEXT("a text", value -> true),

    SECRET("a secret", value -> true),

    FOLDER("a folder", Kind::isPath),

    FILE("a file", Kind::isPath),

    WORD("a word", value -> true),

    FLAG("true or false", value -> value.equals("true") || value.equals("false")),

    COUNT("a number from 1 to 999", value -> isNumber(value, 1, 999)),

    PORT("a port, a number from 1 to 65535", value -> isNumber(value, 1, 65_535)),

    HOST("the name or address of a machine", Kind::isHost),

    DURATION("a time such as PT30S or PT5M (ISO 8601), at least a second", Kind::isDuration),

    ADDRESS(
            "an address such as https://practice.example or https://practice.example/portal, without a user, a question"
                    + " mark or a # in it",
            Kind::isAddress),

    URL("an address that begins with https:// or http://", Kind::isUrl),

    URLS(
            "addresses that begin with https:// or http://, with commas between",
            value -> Stream.of(value.split(","))
                    .map(String::strip).allMatch(Kind::isUrl)),

    DATABASE(
            "the address of a PostgreSQL, such as jdbc:postgresql://host:5432/portal",
            value -> value.startsWith("jdbc:postgresql:") || value.startsWith(Settings.EMBEDDED)),

    /** Its last letters are a checksum, which the application looks at. */
    PUBLIC_KEY(
            "a public key as bin/portal backup-key says it: age1 and 58 small letters and digits",
            value -> value.matches("age1[02-9ac-hj-np-z]{58}")),

    TIME_OF_DAY(
            "a time of day such as 03:00, or never",
            value -> value.matches("([01][0-9]|2[0-3]):[0-5][0-9]|never")),

    ROTATION(
            "three numbers from 1 to 999 for days, weeks and months, such as 7 5 12",
            value -> value.matches("[1-9][0-9]{0,2}( [1-9][0-9]{0,2}){2}")),

    MAILBOX("a mail address", value -> value.matches("[^@\\s<>,;]+@[^@\\s<>,;]+")),

    NETWORKS(
            "addresses or networks such as 127.0.0.1 or 10.0.0.0/8, with commas between",
            value -> Stream
                    .of(value.split(",", -1)).map(String::strip).allMatch(Kind::isNetwork));

    private static final Pattern HOST_NAME = Pattern
            .compile("[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?(\\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)*\\.?");
    /** Only these are looked at as addresses: a name would be asked of the network. */
    private static final Pattern IP_ADDRESS = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private final String description;
    private final Predicate<String> check;

    Kind(String description, Predicate<String> check) {
        this.description = description;
        this.check = check;
    }

    String description() {
        return description;
    }

    boolean accepts(String value) {
        return check.test(value);
    }

    private static boolean isPath(String value) {
        return value.indexOf('\0') < 0;
    }

    private static boolean isNumber(String value, int least, int most) {
        return value.matches("[0-9]{1,5}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }

    private static boolean isHost(String value) {
        return HOST_NAME.matcher(value).matches() || isIpAddress(value);
    }

    private static boolean isDuration(String value) {
        try {
            return Duration.parse(value).compareTo(Duration.ofSeconds(1)) >= 0;
        } catch (DateTimeParseException | ArithmeticException e) {
            return false;
        }
    }

    private static boolean isUrl(String value) {
        try {
            var url = URI.create(value);
            return url.getHost() != null && url.getScheme() != null
                    && url.getScheme().toLowerCase(Locale.ROOT).matches("https?");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isAddress(String value) {
        if (!isUrl(value)) {
            return false;
        }
        var url = URI.create(value);
        return url.getUserInfo() == null && url.getRawQuery() == null && url.getRawFragment() == null
                && url.getRawPath().matches("(/[A-Za-z0-9._~-]+)*/?") && !url.getRawPath().contains("/.");
    }

    private static boolean isNetwork(String value) {
        var parts = value.split("/", -1);
        if (parts.length > 2 || !isIpAddress(parts[0])) {
            return false;
        }
        return parts.length == 1 || isNumber(parts[1], 0, parts[0].contains(":") ? 128 : 32);
    }

    private static boolean isIpAddress(String value) {
        if (!IP_ADDRESS.matcher(value).matches()
                || !value.contains(":") && !value.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}")) {
            return false;
        }
        try {
            InetAddress.getByName(value);
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
