package org.practiceportal.agreements.overview;

import java.util.Locale;
import java.util.stream.Stream;
import org.practiceportal.api.RelationState;

/** What a therapist wants to see of the list of clients; each is a condition of the database's query. */
public enum Filter {

    ALL("1 = 1"),

    NOT_INVITED(Filter.ADDED),

    /** Who has nothing, nothing that can be answered, or an earlier version. */
    INVITABLE(
            "(" + Filter.ADDED + " or " + Filter.CLOSED + " or " + Filter.UNSIGNED
                    + " and s.closesAt <= :now or " + Filter.OLDER + ")"),

    OPEN(Filter.OPEN_NOW),

    OVERDUE(Filter.OPEN_NOW + " and s.due < :today"),

    ASKED("s.openQuestions > 0"),

    /** A wish for paper holds whatever became of the two. */
    WISHED("s.openRequests > 0", null),

    DECLINED("s.stage = org.practiceportal.agreements.overview.Stage.DECLINED"),

    WITHDRAWN("s.stage = org.practiceportal.agreements.overview.Stage.WITHDRAWN"),

    EXPIRED(Filter.UNSIGNED + " and s.closesAt <= :now"),

    /** What was signed holds, and may wait to be countersigned, whatever became of the two. */
    SIGNED(Filter.BY_CLIENT, null),

    EARLIER(Filter.OLDER),

    /** A seal that failed is mended whatever became of the two. */
    UNSEALED("s.stage = org.practiceportal.agreements.overview.Stage.SIGNED", null),

    RESTING("1 = 1", RelationState.RESTS),

    PARTED("1 = 1", RelationState.ENDED),

    /** Who was asked lately whether they would go on with a colleague, and said no. */
    STAYING("""
            exists (select h from Handover h, HandoverAnswer x where x.handoverId = h.id and h.clientId = s.clientId
            and h.fromId = s.therapistId and x.answeredAt > :month
            and x.answer = org.practiceportal.agreements.acknowledgement.HandoverAnswer.Kind.NO)"""),

    /** Also those with whom it rests or has ended. */
    EVERYBODY("1 = 1", null);

    private static final String ADDED = "s.stage = org.practiceportal.agreements.overview.Stage.ADDED";
    private static final String CLOSED = "s.stage in (org.practiceportal.agreements.overview.Stage.DECLINED,"
            + " org.practiceportal.agreements.overview.Stage.WITHDRAWN)";
    private static final String UNSIGNED = "s.stage in (org.practiceportal.agreements.overview.Stage.INVITED,"
            + " org.practiceportal.agreements.overview.Stage.READING)";
    private static final String OPEN_NOW = Filter.UNSIGNED + " and (s.closesAt is null or s.closesAt > :now)";
    private static final String BY_CLIENT = "s.stage in (org.practiceportal.agreements.overview.Stage.WAITING,"
            + " org.practiceportal.agreements.overview.Stage.SIGNED, org.practiceportal.agreements.overview.Stage.SEALED)";
    private static final String OLDER = Filter.BY_CLIENT + """
             and s.number < (select max(v.number) from PolicyVersion v, Invitation i
            where i.id = s.invitationId and v.policyId = i.version.policyId)""";

    private final String condition;
    private final RelationState relation;

    Filter(String condition) {
        this(condition, RelationState.GOES_ON);
    }

    /** @param relation {@code null} for whatever it is */
    Filter(String condition, RelationState relation) {
        this.condition = condition;
        this.relation = relation;
    }

    /** Of those with whom it is so, most often of those with whom it goes on. */
    String condition() {
        return "s.relation " + (relation == null
                ? "<> org.practiceportal.api.RelationState.TAKEN_OFF"
                : "= org.practiceportal.api.RelationState." + relation) + " and " + condition;
    }

    /** As it stands in the address. */
    public String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Filter of(String key) {
        return Stream.of(values()).filter(filter -> filter.getKey().equals(key)).findFirst().orElse(ALL);
    }
}
