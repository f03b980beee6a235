package org.practiceportal.agreements.catalogue;

import static org.practiceportal.agreements.catalogue.Place.ASK;
import static org.practiceportal.agreements.catalogue.Place.WILL;

import java.util.function.Function;
import java.util.stream.Stream;

/** Topics that a therapist may add. */
final class FurtherTopics {

    private FurtherTopics() {}

    static Stream<Topic> in(Function<String, Words> words) {
        return Stream.of(asking(words), confidentiality(words), crisis(words), endings(words));
    }

    private static Topic asking(Function<String, Words> words) {
        return Outline.of("asking", words)
                .why("goodClient", "yourLife")
                .will("explain", "notKnowing", "noSilly")
                .pick(WILL, "time", "any", "first")
                .ask("ask", "dare")
                .usually(ASK, "write")
                .further();
    }

    private static Topic confidentiality(Function<String, Words> words) {
        return Outline.of("confidentiality", words)
                .why("open", "limits")
                .will("keep", "mustSpeak", "tellFirst")
                .pick(WILL, "guidance", "noName", "supervised")
                .pick(WILL, "others", "written", "shown")
                .maybe(WILL, "insurance")
                .ask("before", "free")
                .further();
    }

    private static Topic crisis(Function<String, Words> words) {
        return Outline.of("crisis", words)
                .why("atOnce", "calm")
                .pick(WILL, "hours", "working", "set")
                .pick(WILL, "calls", "brief", "practical")
                .will("after")
                .pick(ASK, "emergency", "us", "other")
                .ask("noWaiting", "tellMe")
                .usually(ASK, "plan")
                .number("replyHours", 48, 4, 120)
                .blank("hours", 120)
                .number("minutes", 10, 5, 60)
                .blank("emergency", 300)
                .further();
    }

    private static Topic endings(Function<String, Words> words) {
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
}
