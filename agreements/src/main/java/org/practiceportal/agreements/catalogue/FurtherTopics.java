package org.practiceportal.agreements.catalogue;

import static org.practiceportal.agreements.catalogue.Place.ASK;
import static org.practiceportal.agreements.catalogue.Place.WILL;

import java.util.function.Function;
import java.util.stream.Stream;

/** Topics that a therapist may add: about what goes on between the two. */
final class FurtherTopics {

    private FurtherTopics() {}

    static Stream<Topic> in(Function<String, CatalogueWords> words) {
        return Stream.of(asking(words), confidentiality(words), others(words), crisis(words), respect(words),
                reactions(words), feelings(words), line(words));
    }

    private static Topic asking(Function<String, CatalogueWords> words) {
        return Outline.of("asking", words)
                .why("goodClient", "yourLife")
                .will("explain", "notKnowing", "noSilly")
                .pick(WILL, "time", "any", "first")
                .ask("ask", "dare")
                .usually(ASK, "write")
                .further();
    }

    private static Topic confidentiality(Function<String, CatalogueWords> words) {
        return Outline.of("confidentiality", words)
                .why("open", "limits")
                .will("keep", "mustSpeak", "tellFirst")
                .pick(WILL, "guidance", "noName", "supervised")
                .pick(WILL, "others", "written", "shown")
                .maybe(WILL, "insurance")
                .maybe(WILL, "office")
                .maybe(WILL, "law")
                .ask("before", "free")
                .blank("law", 600)
                .further();
    }

    private static Topic others(Function<String, CatalogueWords> words) {
        return Outline.of("others", words)
                .why("yours", "between")
                .will("alone", "noSides", "noPressure", "decide")
                .pick(WILL, "visit", "together", "open", "elsewhere")
                .pick(WILL, "calls", "nothing", "listen")
                .ask("pressure")
                .usually(ASK, "notMyWords")
                .client("call", "tell", "end", "may")
                .further();
    }

    private static Topic crisis(Function<String, CatalogueWords> words) {
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
                .client("contact", "yes", "first", "talk")
                .further();
    }

    private static Topic respect(Function<String, CatalogueWords> words) {
        return Outline.of("respect", words)
                .why("power", "worth")
                .will("respect", "decide", "identity")
                .pick(WILL, "pace", "stop", "sign")
                .will("sorry")
                .ask("yourSide", "tellMe")
                .maybe(ASK, "sober")
                .client("hard", "straight", "gently", "iAsk")
                .further();
    }

    private static Topic reactions(Function<String, CatalogueWords> words) {
        return Outline.of("reactions", words)
                .why("human", "useful")
                .will("mine", "noTask")
                .pick(WILL, "show", "ifHelpful", "rarely")
                .usually(WILL, "moved")
                .will("notWell")
                .ask("readMe")
                .usually(ASK, "noSparing")
                .further();
    }

    private static Topic feelings(Function<String, CatalogueWords> words) {
        return Outline.of("feelings", words)
                .why("normal", "old", "spoken")
                .will("welcome", "noUse", "line")
                .pick(WILL, "bring", "wait", "ask")
                .ask("tell", "smallStep")
                .usually(ASK, "noAct")
                .clientUnless("bring.wait", "sense", "ask", "wait")
                .further();
    }

    private static Topic line(Function<String, CatalogueWords> words) {
        return Outline.of("line", words)
                .why("know", "fault")
                .will("never", "noUse", "noHarm")
                .pick(WILL, "where", "ask", "named")
                .will("noPayback")
                .ask("trust", "tellSomeone")
                .usually(ASK, "past")
                .blank("contacts", 600)
                .further();
    }
}
