package org.practiceportal.agreements.overview;

import java.util.Locale;
import java.util.stream.Stream;

/** What a therapist wants to see of the list of clients; each is a condition of the database's query. */
public enum Filter {

    ALL("1 = 1"),

    NOT_INVITED("s.invitationId is null"),

    OPEN("s.invitationId is not null and s.signedAt is null"),

    OVERDUE("s.signedAt is null and s.due < :today"),

    ASKED("s.openQuestions > 0"),

    WISHED("""
            exists (select w from SigningRequest w where w.clientId = s.clientId and w.therapistId = s.therapistId
            and w.kind <> org.practiceportal.agreements.acknowledgement.SigningRequest.Kind.TIME
            and not exists (select x from SettledRequest x where x.requestId = w.id))"""),

    SIGNED("s.signedAt is not null"),

    EARLIER("""
            s.signedAt is not null and s.number < (select max(v.number) from PolicyVersion v
            where v.therapistId = s.therapistId and v.language = s.language)"""),

    UNSEALED("s.signedAt is not null and s.documentId is null and s.circleOpen = 0");

    private final String condition;

    Filter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** As it stands in the address. */
    public String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Filter of(String key) {
        return Stream.of(values()).filter(filter -> filter.getKey().equals(key)).findFirst().orElse(ALL);
    }
}
