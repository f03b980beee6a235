package org.practiceportal.agreements.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.AnswerSheet;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.acknowledgement.Enclosure;
import org.practiceportal.agreements.acknowledgement.Side;
import org.practiceportal.agreements.amendment.Amending;
import org.practiceportal.agreements.amendment.Amendments;
import org.practiceportal.agreements.conversation.Agenda;
import org.practiceportal.agreements.conversation.AgendaPoint;
import org.practiceportal.agreements.conversation.AgendaSource;
import org.practiceportal.agreements.conversation.Proposals;
import org.practiceportal.agreements.conversation.Proposing;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationDecisions;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** The shared-places plans: proposed by either, agreed by both, and enclosed with what is signed. */
@ApplicationScoped
public class SharedPlaces implements Enclosure, AgendaSource {

    /** More places than this make no plan. */
    private static final int MOST = 30;

    @Inject
    Policies policies;

    @Inject
    Proposals proposals;

    @Inject
    Proposing proposing;

    @Inject
    Invitations invitations;

    @Inject
    Answers answers;

    @Inject
    Amendments amendments;

    @Inject
    Amending amending;

    @Inject
    InvitationDecisions decisions;

    @Inject
    PrintableCharacters printableCharacters;

    /** The plan between the two of an invitation. */
    @Transactional
    public Plan plan(Invitation invitation) {
        var turns = proposals.turns(SharedPlace.class, invitation.therapist(), invitation.client());
        return Plan.of(turns, answers.holding(invitation).map(amendments::places).orElse(List.of()));
    }

    /** The plan, and what of it can be signed. */
    @Transactional
    public PlanState state(Side of) {
        return state(of.invitation(), of.holding(), decisions.pause(of.invitation()).isPresent());
    }

    /** Likewise for whoever knows what holds between the two. */
    @Transactional
    public PlanState state(Invitation invitation, Optional<Acknowledgement> holding, boolean paused) {
        return state(invitation, holding, holding.map(amendments::places).orElse(List.of()), paused);
    }

    /**
     * Likewise for whoever knows its places.
     *
     * @param signed as both signed them last
     * @param paused whether nothing goes on between the two
     */
    @Transactional
    public PlanState state(Invitation invitation, Optional<Acknowledgement> holding, List<Place> signed,
            boolean paused) {
        var turns = proposals.turns(SharedPlace.class, invitation.therapist(), invitation.client());
        var plan = Plan.of(turns, signed);
        return new PlanState(plan, holding.isPresent(),
                holding.flatMap(amended -> amending.draft(amended, signed, plan.standing())).orElse(null), paused);
    }

    /** @throws NotFound if there is none with this id between the two */
    public SharedPlace of(Invitation invitation, Person person, String id) {
        var found = proposals.of(SharedPlace.class, person, id);
        if (!found.therapist().equals(invitation.therapist()) || !found.client().equals(invitation.client())) {
            throw new NotFound();
        }
        return found;
    }

    /**
     * Proposes another place. The same words twice, as by a double click, are one place.
     *
     * @throws Refused if something is missing, too long or cannot be printed, or the place is in the plan already
     */
    @Transactional
    public void propose(Person by, Invitation invitation, Place typed) {
        policies.lock(invitation.version());
        var place = fit(typed);
        var lines = plan(invitation).lines();
        var known = lines.stream().map(Plan.Line::last).filter(last -> isSameName(last.place(), place)).findFirst();
        if (known.filter(last -> last.place().equals(place) && !last.isWithdrawn()).isPresent()) {
            proposing.agree(by, invitation, SharedPlace.class, known.get().getId());
            return;
        }
        if (known.isPresent()) {
            throw new Refused(Text.of(Typed.BUNDLE, "place.already", known.get().place().name()));
        }
        if (lines.size() >= MOST) {
            throw new Refused(Text.of(Typed.BUNDLE, "place.many", MOST));
        }
        var thread = UUID.randomUUID().toString();
        proposing.propose(by, invitation, SharedPlace.class, thread, null,
                (before, now) -> new SharedPlace(invitation, by, thread, null, place, now));
    }

    /**
     * Proposes other words for a place.
     *
     * @param seen id of the turn that the person saw
     */
    @Transactional
    public void change(Person by, Invitation invitation, String seen, Place typed) {
        policies.lock(invitation.version());
        var old = of(invitation, by, seen);
        var place = fit(typed);
        plan(invitation).lines().stream().map(Plan.Line::last).filter(last -> isSameName(last.place(), place))
                .filter(last -> !last.getThread().equals(old.getThread())).findFirst().ifPresent(other -> {
                    throw new Refused(Text.of(Typed.BUNDLE, "place.already", other.place().name()));
                });
        proposing.propose(by, invitation, SharedPlace.class, old.getThread(), seen,
                (before, now) -> new SharedPlace(invitation, by, old.getThread(), before, place, now));
    }

    /** Takes a place off the plan: at once before it was signed, and afterwards when both agree. */
    @Transactional
    public void takeOff(Person by, Invitation invitation, String seen) {
        var old = of(invitation, by, seen);
        proposing.propose(by, invitation, SharedPlace.class, old.getThread(), seen,
                (before, now) -> before.takenOff(invitation, by, now));
    }

    /** Says yes to these very words. */
    @Transactional
    public void agree(Person by, Invitation invitation, String id) {
        proposing.agree(by, invitation, SharedPlace.class, id);
    }

    @Override
    public AnswerSheet enclose(Invitation invitation, AnswerSheet sheet) {
        var all = sheet;
        for (var place : plan(invitation).standing()) {
            all = all.with(place);
        }
        return all;
    }

    @Override
    public String name() {
        return "place";
    }

    @Override
    public List<AgendaPoint> open(Person therapist) {
        return proposals.waitingForTherapist(SharedPlace.class, therapist.id(), Agenda.MOST).stream()
                .filter(place -> !place.isWithdrawn() || isOpen(place))
                .map(place -> new AgendaPoint(place.getId(), place.client(), Text.of(Typed.BUNDLE, "agenda.place"),
                        place.place().name(), place.place().clientDoes(), place.getProposedAt(),
                        AgreementsPage.SHARED.at(place.client(), place.getId()), false))
                .toList();
    }

    /** To take a place off that was not signed needs nobody else. */
    private boolean isOpen(SharedPlace place) {
        return invitations.current(place.therapist(), place.client()).stream()
                .flatMap(invitation -> plan(invitation).lines().stream()).filter(Plan.Line::isOpen)
                .anyMatch(line -> line.last().getId().equals(place.getId()));
    }

    @Override
    public void talked(Person therapist, String point, LocalDate on, String note) {
        throw new NotFound();
    }

    private Place fit(Place typed) {
        return new Place(line(typed.name(), SharedPlace.LONGEST_NAME),
                line(typed.therapistDoes(), SharedPlace.LONGEST_WORDS),
                line(typed.clientDoes(), SharedPlace.LONGEST_WORDS));
    }

    /** One line, as it is set in a table. */
    private String line(String typed, int longest) {
        return printableCharacters.fit(typed, longest).replaceAll("\\s+", " ");
    }

    private static boolean isSameName(Place one, Place other) {
        return Typed.folded(one.name()).equals(Typed.folded(other.name()));
    }
}
