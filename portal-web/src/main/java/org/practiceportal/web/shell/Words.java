package org.practiceportal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;
import org.practiceportal.api.Practice;
import org.practiceportal.api.Text;

/** The language and the clock of whoever reads this page, and everything spoken in them. */
@Named
@RequestScoped
public class Words {

    static final String COOKIE = "language";
    /** Base name of what the portal itself says: the words of all its features. */
    public static final String BUNDLE = "org.practiceportal.web.shell.PortalWords";
    static final List<String> BUNDLES = Stream.of("shell", "people", "practice", "notification", "audit",
            "backup", "records", "retention", "system")
            .map(feature -> "org.practiceportal.web." + feature + ".messages").toList();

    @Inject
    CurrentUser user;

    @Inject
    Practice practice;

    @Inject
    HttpServletRequest request;

    private Locale locale;

    /** The signed-in person's language, else the one chosen on this device, else the browser's. */
    public Locale getLocale() {
        if (locale == null) {
            locale = user.ifSignedIn().map(Person::language).orElseGet(this::visitorsLanguage);
        }
        return locale;
    }

    private Locale visitorsLanguage() {
        if (request.getCookies() != null) {
            for (var cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE)) {
                    return Languages.of(cookie.getValue());
                }
            }
        }
        return Languages.best(request.getLocales());
    }

    /** BCP 47 tag for the page's {@code lang}. */
    public String getLanguage() {
        return getLocale().toLanguageTag();
    }

    /** Whether the page speaks this language. */
    public boolean speaks(Locale language) {
        return language.equals(getLocale());
    }

    public ZoneId getZone() {
        return user.ifSignedIn().map(Person::zone).orElseGet(practice::zone);
    }

    public String say(Text text) {
        return Spoken.in(getLocale(), getZone(), text);
    }

    /** What an act is called: by its module's words, else by ours, else as it is kept. */
    public String act(String act) {
        return of(act.replaceFirst("\\..*", ""), "audit." + act).orElse(act);
    }

    /** What a module says by this key, else what we say by it; empty if neither knows it. */
    public Optional<String> of(String module, String key) {
        for (var bundle : List.of("org.practiceportal." + module + ".messages", BUNDLE)) {
            try {
                return Optional.of(say(Text.of(bundle, key)));
            } catch (MissingResourceException e) {
                // The next one may know it.
            }
        }
        return Optional.empty();
    }

    /** A time zone's id as one reads it. */
    public String place(String zone) {
        return zone.replace('_', ' ');
    }

    /** An instant as date and time with its zone, or an empty string for none. */
    public String at(Instant instant) {
        return instant == null ? "" : Spoken.instant(getLocale(), getZone(), instant);
    }

    /** Only the day of an instant, or an empty string for none. */
    public String day(Instant instant) {
        return instant == null ? "" : day(LocalDate.ofInstant(instant, getZone()));
    }

    public String day(LocalDate day) {
        return day == null
                ? ""
                : new DateTimeFormatterBuilder().appendLocalized(FormatStyle.LONG, null).toFormatter(getLocale())
                        .format(day);
    }

    /** The name of a language, in the reader's. */
    public String language(Locale other) {
        return other.getDisplayLanguage(getLocale());
    }
}
