package org.practiceportal.agreements.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.practiceportal.agreements.Rooms;
import org.practiceportal.agreements.acknowledgement.Answered;
import org.practiceportal.agreements.acknowledgement.Answering;
import org.practiceportal.agreements.acknowledgement.Requesting;
import org.practiceportal.agreements.afterwards.Checking;
import org.practiceportal.agreements.afterwards.Reminding;
import org.practiceportal.agreements.afterwards.Rhythm;
import org.practiceportal.agreements.document.archive.SealedCopies;
import org.practiceportal.agreements.invitation.InvitingTogether;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.agreements.policy.version.PolicyVersion.Change;
import org.practiceportal.agreements.policy.version.Publishing;
import org.practiceportal.agreements.policy.version.Weight;

/** What two do at the same moment. Each round is with somebody new, and tells what came of it. */
enum Race {

    SIGN_TWICE {
        @Override
        String round(TwoInstances both) throws Exception {
            var sign = both.signs(both.ready());
            var said = both.atOnce(sign, sign);
            assertEquals(said.get(0), said.get(1), "one signature for both");
            return "one signature";
        }
    },
    SIGN_AND_PUBLISH {
        @Override
        String round(TwoInstances both) throws Exception {
            var sign = both.signs(both.ready());
            both.drafts();
            return signed(both.atOnce(sign, rooms -> publishes(both, rooms)).getFirst(), "sign.newer");
        }
    },
    SIGN_AND_WITHDRAW {
        @Override
        String round(TwoInstances both) throws Exception {
            var invitation = both.ready();
            return signed(both.atOnce(both.signs(invitation), rooms -> {
                rooms.does(() -> rooms.get(Requesting.class).paper(both.client(invitation), invitation));
                return "";
            }).getFirst(), "sign.paper");
        }
    },
    SIGN_AND_REPLACE {
        @Override
        String round(TwoInstances both) throws Exception {
            var invitation = both.ready();
            var wanted = new InvitingTogether.Wanted(
                    List.of(invitation.client(), both.practice().adds("Sasha").id()), null, "",
                    OwnPolicy.first(both.practice().maya, Locale.ENGLISH));
            return signed(both.atOnce(both.signs(invitation),
                    rooms -> rooms.does(() -> rooms.get(InvitingTogether.class)
                            .invite(both.practice().maya, wanted, "", null, null)).toString())
                    .getFirst(), "sign.newer");
        }
    },
    SIGN_AND_ANSWER {
        @Override
        String round(TwoInstances both) throws Exception {
            var invitation = both.ready();
            var key = invitation.version().text().sections().getFirst().key();
            var said = both.atOnce(both.signs(invitation), rooms -> {
                rooms.does(() -> rooms.get(Answering.class).answer(both.client(invitation), invitation, key,
                        Answered.wished("Call me Jo.")));
                return "kept";
            });
            assertEquals(Set.of("sign.changed", "sign.unread").contains(said.getFirst()), said.getLast().equals("kept"),
                    said::toString);
            return signed(said.getFirst(), "sign.changed", "sign.unread");
        }
    },
    SIGN_TOGETHER {
        @Override
        String round(TwoInstances both) throws Exception {
            var practice = both.practice();
            var one = practice.adds("Robin");
            var other = practice.adds("Sasha");
            practice.invitesTogether(null, one, other);
            var said = both.atOnce(both.signs(both.read(practice.invitation(one))),
                    both.signs(both.read(practice.invitation(other))));
            assertEquals(2, count(both, "agreements_complete where acknowledgement_id in ('" + said.getFirst() + "', '"
                    + said.getLast() + "')"));
            return "both";
        }
    },
    PUBLISH_TWICE {
        @Override
        String round(TwoInstances both) throws Exception {
            both.drafts();
            Function<Rooms, String> publish = rooms -> publishes(both, rooms);
            return one(both.atOnce(publish, publish), "publish.same");
        }
    },
    SEAL_TWICE {
        @Override
        String round(TwoInstances both) throws Exception {
            var signed = sign(both);
            var said = both.atOnce(both.seals(signed), both.seals(signed));
            assertEquals(1, count(both, "agreements_document where acknowledgement_id = '" + signed + "'"));
            return said.contains("refused") ? "one copy, and one refused" : "one copy";
        }
    },
    SEALING_ROUNDS {
        @Override
        String round(TwoInstances both) throws Exception {
            sign(both);
            sign(both);
            both.atOnce(Race::sealsAll, Race::sealsAll);
            assertEquals(0, count(both, "agreements_unsealed_summary"));
            return "all sealed";
        }
    },
    REMIND_TWICE {
        @Override
        String round(TwoInstances both) throws Exception {
            var practice = both.practice();
            var invitation = both.ready();
            both.signs(invitation).apply(practice.rooms);
            practice.rooms.does(() -> practice.room(Checking.class).choose(practice.maya, invitation.client(),
                    practice.today(), 1));
            var before = practice.mailed().size();
            both.atOnce(rooms -> remindsAll(both, rooms), rooms -> remindsAll(both, rooms));
            assertEquals(1, count(both, "agreements_rhythm_reminded r join agreements_rhythm c on c.id = r.rhythm_id"
                    + " where c.client_id = '" + invitation.client().value() + "'"));
            return practice.mailed().size() - before == 1 ? "one mail" : "one mail, and one that was taken back";
        }
    };

    abstract String round(TwoInstances both) throws Exception;

    private static String signed(String said, String... refusals) {
        var isRefused = List.of(refusals).contains(said);
        assertTrue(isRefused || said.length() == 36, said);
        return isRefused ? "the other first" : "signed first";
    }

    private static String one(List<String> said, String refusal) {
        assertEquals(1, said.stream().filter(refusal::equals).count(), said::toString);
        return "one of two";
    }

    private static String publishes(TwoInstances both, Rooms rooms) {
        return rooms.does(() -> rooms.get(Publishing.class).publish(both.practice().maya,
                OwnPolicy.first(both.practice().maya, Locale.ENGLISH),
                new Change(Weight.MINOR, ""), "Maya Lindqvist")).id();
    }

    private static String sign(TwoInstances both) {
        return both.signs(both.ready()).apply(both.practice().rooms);
    }

    /** As a round does it. */
    private static String sealsAll(Rooms rooms) {
        rooms.does(() -> rooms.get(SealedCopies.class).missing(50))
                .forEach(signed -> TwoInstances.seals(rooms, signed));
        return "";
    }

    /** Likewise; of one whom another instance has reminded meanwhile, the database refuses it. */
    private static String remindsAll(TwoInstances both, Rooms rooms) {
        var due = rooms.does(() -> rooms.get(EntityManager.class)
                .createQuery("select r from NextReminder n join Rhythm r on r.id = n.rhythmId where n.nextOn <= :today",
                        Rhythm.class)
                .setParameter("today", both.practice().today()).getResultList());
        for (var rhythm : due) {
            try {
                rooms.does(() -> rooms.get(Reminding.class).remind(rhythm));
            } catch (PersistenceException e) {
                return "refused";
            }
        }
        return "reminded";
    }

    private static int count(TwoInstances both, String of) {
        return both.practice().rooms.does(() -> ((Number) both.practice().room(EntityManager.class)
                .createNativeQuery("select count(*) from " + of).getSingleResult()).intValue());
    }
}
