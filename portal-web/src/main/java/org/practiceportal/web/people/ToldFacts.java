package org.practiceportal.web.people;

import org.practiceportal.api.Facts;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.PhoneNumber;

/**
 * What a person tells about themselves, made safe to keep; {@code null} for what they leave open. Nothing says which
 * pronouns there are, and a phone number may be of any country, with an extension.
 */
record ToldFacts(String legalName, String pronouns, String phone) {

    static final int LONGEST = 40;

    /** @throws Refused if one of them is too long, or the phone number is none */
    static ToldFacts of(Facts facts) {
        var legalName = PersonName.clean(facts.legalName());
        var pronouns = PersonName.clean(facts.pronouns());
        var phone = PhoneNumber.of(PersonName.clean(facts.phone()));
        Refused.unless(pronouns.length() <= LONGEST, Text.of(Accounts.BUNDLE, "people.pronouns.long", LONGEST));
        return new ToldFacts(PersonName.isSeen(legalName) ? PersonName.of(legalName).value() : null,
                PersonName.isSeen(pronouns) ? pronouns : null, phone.isEmpty() ? null : phone);
    }

    /** As they are kept, for everybody to see. */
    static Facts read(String legalName, String pronouns, String phone) {
        return new Facts(told(legalName), told(pronouns), told(phone));
    }

    private static String told(String kept) {
        return kept == null ? "" : kept;
    }
}
