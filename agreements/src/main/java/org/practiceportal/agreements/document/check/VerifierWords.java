package org.practiceportal.agreements.document.check;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the portal's plugin, in English or Spanish, wherever they are said. */
public final class VerifierWords {

    private static final String BUNDLE = "org.practiceportal.agreements.document.check.messages";
    private static final List<String> LANGUAGES = List.of("en", "es");

    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle bundle;

    /** On a machine of which nobody knows where it stands. */
    VerifierWords(Locale locale) {
        this(locale, ZoneOffset.UTC);
    }

    /** @param locale the nearest is spoken; English where there is none near */
    public VerifierWords(Locale locale, ZoneId zone) {
        this.locale = LANGUAGES.contains(locale.getLanguage()) ? locale : Locale.ENGLISH;
        this.zone = zone;
        bundle = ResourceBundle.getBundle(BUNDLE, this.locale, VerifierWords.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String get(String key, Object... arguments) {
        return arguments.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** What a signature or time stamp is, when it was made, and whose clock says so. */
    public String mark(FoundSignature foundSignature) {
        var kind = get("verify.mark." + foundSignature.kind().name().toLowerCase(Locale.ROOT)
                + (foundSignature.known() ? "" : ".unknown"));
        if (foundSignature.kind() == FoundSignature.Kind.EVIDENCE) {
            return kind;
        }
        var when = foundSignature.at() == null
                ? get("verify.mark.noTime")
                : get(foundSignature.trusted() ? "verify.mark.trusted" : "verify.mark.untrusted",
                        instant(foundSignature.at()));
        return kind + ": " + when;
    }

    private String instant(Instant at) {
        return DateTimeFormatter.ofPattern(get("verifier.instant"), locale).format(at.atZone(zone));
    }
}
