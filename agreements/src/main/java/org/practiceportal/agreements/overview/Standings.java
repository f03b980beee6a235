package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.RowOrder;

/** Searches, counts and pages a therapist's clients in the database. */
@ApplicationScoped
@Transactional
class Standings {

    private static final RowOrder BY_NAME = RowOrder.ascending("Standing", "s", "nameFolded", "clientId")
            .within("k.therapistId = :therapist");

    private static final String NOT_MUTED = "not exists (select x from Mute x where x.therapistId = s.therapistId"
            + " and x.clientId = s.clientId and x.muted = true and not exists (select y from Mute y"
            + " where y.therapistId = x.therapistId and y.clientId = x.clientId and y.setAt > x.setAt))";

    private static final String LEFT = "s.therapistId = :left and s.relation in"
            + " (org.practiceportal.api.RelationState.GOES_ON, org.practiceportal.api.RelationState.RESTS) and ";
    private static final String ASKED = "exists (select h from Handover h where h.clientId = s.clientId"
            + " and h.fromId = s.therapistId and not exists (select x from HandoverAnswer x where x.handoverId = h.id))";

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Clock clock;

    CursoredPage<Standing> page(Person therapist, String named, Filter filter, LocalDate today, PageRequest wanted) {
        var all = new ChosenClients(named, filter, List.of());
        return BY_NAME.page(wanted, rest -> query(therapist, all, today, rest), Standing::getClientId);
    }

    /** Whether the therapist has clients, or had. */
    boolean isAny(Person therapist) {
        return !entities.createQuery("select s.clientId from Standing s where s.therapistId = :therapist"
                + " and s.relation <> org.practiceportal.api.RelationState.TAKEN_OFF", String.class)
                .setParameter("therapist", therapist.id().value()).setMaxResults(1).getResultList().isEmpty();
    }

    /** Of those who are chosen, first those who can be reminded: whom one press does not reach, the next one does. */
    List<Standing> toRemind(Person therapist, ChosenClients chosen, LocalDate today, int most) {
        return first(therapist, chosen, today, most, Filter.OPEN.condition()
                + " and not exists (select r from Reminder r where r.invitationId = s.invitationId and r.remindedOn = :today)"
                + " and " + NOT_MUTED);
    }

    /**
     * Of those who are chosen, first those who have nothing, nothing open, an earlier version, or another set.
     *
     * @param set to which they would be invited; {@code null} if there is only one
     */
    List<Standing> toInvite(Person therapist, PolicySet set, ChosenClients chosen, LocalDate today, int most) {
        return set == null
                ? first(therapist, chosen, today, most, Filter.INVITABLE.condition())
                : ordered(therapist, chosen, today, "(" + Filter.INVITABLE.condition() + " or " + Filter.ALL.condition()
                        + " and not exists (select i from Invitation i join i.version v join Policy p on p.id = v.policyId"
                        + " where i.id = s.invitationId and p.setNumber = :set))").setParameter("set", set.number())
                        .setMaxResults(most).getResultList();
    }

    /** How many a therapist who has left still has. */
    LeftClients leftBy(Person left) {
        return new LeftClients(countLeft(left, "s.active = 1 and not " + ASKED),
                countLeft(left, "s.active = 1 and " + ASKED),
                countLeft(left, "s.active = 0"));
    }

    private long countLeft(Person left, String which) {
        return entities.createQuery("select count(s) from Standing s where " + LEFT + which, Long.class)
                .setParameter("left", left.id().value()).getSingleResult();
    }

    /** Of those the ones who can be asked whether they would go on with a colleague, and were not yet. */
    List<PersonId> toHandOver(Person left) {
        return entities.createQuery("select s.clientId from Standing s where " + LEFT + "s.active = 1 and not " + ASKED
                + " order by s.nameFolded, s.clientId", String.class).setParameter("left", left.id().value())
                .getResultStream().map(PersonId::new).toList();
    }

    private List<Standing> first(Person therapist, ChosenClients chosen, LocalDate today, int most, String those) {
        return ordered(therapist, chosen, today, those).setMaxResults(most).getResultList();
    }

    private TypedQuery<Standing> ordered(Person therapist, ChosenClients chosen, LocalDate today, String those) {
        return query(therapist, chosen, today,
                " order by case when " + those + " then 0 else 1 end, s.nameFolded, s.clientId");
    }

    /** Whose invitation is open, and was neither made nor reminded of for so many days. */
    List<Standing> unreminded(Person therapist, ReminderRhythm rhythm, int most) {
        var now = clock.instant();
        return entities.createQuery("select s from Standing s where s.therapistId = :therapist and "
                + Filter.OPEN.condition() + " and s.invitedAt <= :before and not exists (select r from Reminder r"
                + " where r.invitationId = s.invitationId and r.remindedOn > :since)"
                + " and (select count(r) from Reminder r where r.invitationId = s.invitationId and r.byRhythm = true)"
                + " < :often and " + NOT_MUTED, Standing.class).setParameter("therapist", therapist.id().value())
                .setParameter("now", now)
                .setParameter("before", now.minus(Duration.ofDays(rhythm.days())))
                .setParameter("since", LocalDate.ofInstant(now, therapist.zone()).minusDays(rhythm.days()))
                .setParameter("often", (long) rhythm.most()).setMaxResults(most).getResultList();
    }

    private TypedQuery<Standing> query(Person therapist, ChosenClients chosen, LocalDate today, String rest) {
        var condition = chosen.condition() + rest;
        var query = entities
                .createQuery("select s from Standing s where s.therapistId = :therapist and " + condition,
                        Standing.class)
                .setParameter("therapist", therapist.id().value()).setParameter("named", chosen.pattern());
        Map.of("ticked", chosen.ticked(), "today", today, "now", clock.instant(), "month", lately())
                .forEach((name, value) -> {
                    if (condition.contains(":" + name)) {
                        query.setParameter(name, value);
                    }
                });
        return query;
    }

    /** Of each set, by its number, with how many clients of theirs with whom it goes on. */
    Map<Integer, SetCount> ofSets(Person therapist) {
        var rows = entities.createNativeQuery("select p.set_number,"
                + " sum(case when s.stage in ('INVITED', 'READING') then 1 else 0 end),"
                + " sum(case when s.stage in ('WAITING', 'SIGNED', 'SEALED') then 1 else 0 end)"
                + " from agreements_standing_summary s join agreements_invitation i on i.id = s.invitation_id"
                + " join agreements_version v on v.id = i.version_id join agreements_policy p on p.id = v.policy_id"
                + " where s.therapist_id = ?1 and s.relation = 'GOES_ON' group by p.set_number")
                .setParameter(1, therapist.id().value()).getResultList();
        var counts = new HashMap<Integer, SetCount>();
        for (var row : rows) {
            var numbers = Stream.of((Object[]) row).mapToLong(number -> ((Number) number).longValue()).toArray();
            counts.put((int) numbers[0], new SetCount(numbers[1], numbers[2]));
        }
        return counts;
    }

    /**
     * How many clients have something of a set.
     *
     * @param open   invited, and not signed
     * @param signed by the client, if perhaps not by all
     */
    record SetCount(long open, long signed) {

        static final SetCount NONE = new SetCount(0, 0);
    }

    /** What there is to go on with, over all clients of a therapist; asked at once. */
    Counts counts(Person therapist, LocalDate today) {
        var row = entities.createQuery("select count(v)" + count("count(s)", Filter.NOT_INVITED)
                + count("count(s)", Filter.OVERDUE) + count("count(s)", Filter.DECLINED)
                + count("count(s)", Filter.EXPIRED) + count("count(s)", Filter.UNSEALED)
                + count("sum(s.openQuestions)", Filter.ASKED) + count("count(s)", Filter.STAYING)
                + " from PolicyVersion v where v.therapistId = :therapist", Object[].class)
                .setParameter("therapist", therapist.id().value()).setParameter("today", today)
                .setParameter("now", clock.instant()).setParameter("month", lately()).getSingleResult();
        var numbers = Stream.of(row).mapToLong(count -> count == null ? 0 : ((Number) count).longValue()).toArray();
        return new Counts(numbers[0] > 0, numbers[1], numbers[2], numbers[3], numbers[4], numbers[5],
                numbers[6], numbers[7]);
    }

    private Instant lately() {
        return clock.instant().minus(Duration.ofDays(30));
    }

    private static String count(String what, Filter filter) {
        return ", (select " + what + " from Standing s where s.therapistId = :therapist and " + filter.condition()
                + ")";
    }

    /**
     * What a therapist has, and how many clients of each kind wait for something.
     *
     * @param published whether there is something to invite them to
     * @param questions how many of theirs have no answer yet
     * @param staying   how many would rather not go on with a colleague
     */
    record Counts(boolean published, long notInvited, long overdue, long declined, long expired, long unsealed,
            long questions, long staying) {}
}
