package org.practiceportal.agreements.catalogue;

import static org.practiceportal.agreements.catalogue.Place.ASK;
import static org.practiceportal.agreements.catalogue.Place.WILL;

import java.util.function.Function;
import java.util.stream.Stream;

/** Topics that a therapist may add: how their practice is run, from the first video call to the last note. */
final class PracticeTopics {

    private PracticeTopics() {}

    static Stream<Topic> in(Function<String, CatalogueWords> words) {
        return Stream.of(online(words), missed(words), endings(words), money(words), records(words), together(words),
                changes(words));
    }

    private static Topic online(Function<String, CatalogueWords> words) {
        return Outline.of("online", words)
                .why("walls", "place")
                .will("alone")
                .pick(WILL, "tool", "safe", "named")
                .pick(WILL, "cutOff", "iCall", "youCome")
                .will("sameRoom")
                .maybe(WILL, "states")
                .ask("whereYou", "privateRoom")
                .usually(ASK, "camera")
                .blank("tool", 60)
                .number("minutes", 10, 2, 30)
                .blank("states", 200)
                .client("reach", "call", "text", "portal")
                .further();
    }

    private static Topic missed(Function<String, CatalogueWords> words) {
        return Outline.of("missed", words)
                .why("yours", "steady")
                .pick(WILL, "cancel", "notice", "strict", "kind")
                .pick(WILL, "late", "ends", "write")
                .will("iCancel")
                .pick(WILL, "cover", "tell", "named")
                .pick(WILL, "gone", "colleague", "named")
                .ask("tellMe")
                .usually(ASK, "stayAway")
                .number("hours", 24, 2, 72)
                .number("wait", 15, 5, 30)
                .blank("cover", 200)
                .blank("executor", 200)
                .client("noShow", "write", "call", "wait")
                .further();
    }

    private static Topic endings(Function<String, CatalogueWords> words) {
        return Outline.of("endings", words)
                .why("goodEnding", "goOn")
                .will("plan", "stay", "keep")
                .pick(WILL, "back", "welcome", "talk")
                .pick(WILL, "news", "reply", "noReply")
                .ask("tellMe")
                .usually(ASK, "goodbye")
                .number("lastSessions", 2, 2, 8)
                .further();
    }

    private static Topic money(Function<String, CatalogueWords> words) {
        return Outline.of("money", words)
                .why("clean", "free")
                .will("noTrade", "noHire")
                .pick(WILL, "fee", "paper", "stated")
                .will("tight", "noGain")
                .pick(WILL, "shop", "elsewhere", "same")
                .ask("noFavors", "payTalk")
                .blank("fee", 60)
                .number("feeWeeks", 4, 2, 26)
                .further();
    }

    private static Topic records(Function<String, CatalogueWords> words) {
        return Outline.of("records", words)
                .why("memory", "yours")
                .will("little", "safe")
                .pick(WILL, "keep", "law", "years")
                .pick(WILL, "see", "together", "copy")
                .will("wrong")
                .usually(WILL, "portal")
                .maybe(WILL, "private")
                .ask("askMe", "letters")
                .number("years", 7, 2, 30)
                .number("days", 30, 2, 60)
                .further();
    }

    private static Topic together(Function<String, CatalogueWords> words) {
        return Outline.of("together", words)
                .why("many", "voice")
                .will("each")
                .pick(WILL, "couple", "noSecrets", "private")
                .pick(WILL, "parents", "outline", "agreed")
                .usually(WILL, "group")
                .maybe(WILL, "apart")
                .ask("keep", "join")
                .further();
    }

    private static Topic changes(Function<String, CatalogueWords> words) {
        return Outline.of("changes", words)
                .why("life", "voice")
                .will("tell")
                .pick(WILL, "notice", "session", "weeks")
                .will("copy", "noPush")
                .usually(WILL, "small")
                .ask("read", "yours")
                .number("weeks", 4, 2, 12)
                .further();
    }
}
