package org.practiceportal.agreements.catalogue;

import static org.practiceportal.agreements.catalogue.Place.ASK;
import static org.practiceportal.agreements.catalogue.Place.WILL;
import static org.practiceportal.agreements.catalogue.Topic.Trait.OFTEN_WISHED;
import static org.practiceportal.agreements.catalogue.Topic.Trait.SHARED_PLACES;

import java.util.function.Function;
import java.util.stream.Stream;

/** The five topics of every agreement. */
final class CoreTopics {

    private CoreTopics() {}

    static Stream<Topic> in(Function<String, CatalogueWords> words) {
        return Stream.of(friendly(words), internet(words), disclosure(words), outside(words), fit(words));
    }

    private static Topic friendly(Function<String, CatalogueWords> words) {
        return Outline.of("friendly", words)
                .why("care", "oneSided", "clear", "rules")
                // fixed, and must stay so: no therapist can choose to leave this out
                .will("stay", "never", "feelings")
                .pick(WILL, "names", "asYouLike", "first", "formal")
                .pick(WILL, "smallTalk", "youStart", "brief", "none")
                .pick(WILL, "likeMe", "either", "answer", "explore")
                .pick(WILL, "touch", "handshake", "none", "hugIfAsked")
                .pick(WILL, "gifts", "small", "none", "value")
                .will("business")
                .ask("wonder", "tooClose")
                .usually(ASK, "noInvites")
                .blank("value", 40)
                .clientUnless("names.first", "address", "first", "last", "other")
                .client("pronouns", "she", "he", "they", "other")
                .clientUnless("touch.none", "handshake", "yes", "iStart", "no")
                .core(OFTEN_WISHED);
    }

    private static Topic internet(Function<String, CatalogueWords> words) {
        return Outline.of("internet", words)
                .why("private", "twoWorlds", "lost")
                .pick(WILL, "requests", "never", "talk")
                .pick(WILL, "page", "mayFollow", "pleaseNot", "none")
                .pick(WILL, "social", "notRead", "inSession")
                .pick(WILL, "search", "crisis", "never", "ifYouAsk")
                .will("reviews")
                .pick(WILL, "contact", "portal", "times", "practical")
                .will("reply")
                .pick(WILL, "recording", "separate", "never")
                .ask("urgent", "found")
                .pick(ASK, "connected", "talk", "undo")
                .ask("noRecording")
                .usually(ASK, "location")
                .maybe(ASK, "posts")
                .number("replyHours", 48, 4, 120)
                .client("voicemail", "message", "nameOnly", "none")
                .clientUnless("contact.portal", "texting", "yes", "no")
                .core(OFTEN_WISHED);
    }

    private static Topic disclosure(Function<String, CatalogueWords> words) {
        return Outline.of("disclosure", words)
                .why("person", "burden", "safe")
                .will("work", "purpose")
                .pick(WILL, "family", "sometimes", "open", "private")
                .pick(WILL, "faith", "sometimes", "open", "private")
                .pick(WILL, "identity", "sometimes", "open", "private")
                .pick(WILL, "lived", "sometimes", "open", "private")
                .pick(WILL, "politics", "private", "sometimes", "open")
                .pick(WILL, "health", "ifItMatters", "open", "private")
                .pick(WILL, "decline", "saySo", "sayWhy")
                .usually(WILL, "absence")
                .usually(WILL, "illness")
                .ask("askMe", "tooMuch")
                .maybe(ASK, "keep")
                .number("noticeWeeks", 2, 2, 12)
                .client("know", "iAsk", "some", "little")
                .core();
    }

    private static Topic outside(Function<String, CatalogueWords> words) {
        return Outline.of("outside", words)
                .why("small", "story", "roles")
                .pick(WILL, "greet", "asYouChoose", "youLead", "neverFirst")
                .will("nothing", "noTalk")
                .pick(WILL, "together", "tell", "avoid", "apart")
                .usually(WILL, "noLead")
                .maybe(WILL, "campus")
                .maybe(WILL, "smallTown")
                .pick(WILL, "invitations", "never", "rarely")
                .pick(WILL, "relatives", "no", "careful")
                .will("before")
                .ask("places", "free", "keepForSession")
                .usually(ASK, "yours")
                .number("years", 2, 2, 10)
                .client("greeting", "none", "nod", "hello", "chat")
                .client("company", "same", "none")
                .core(OFTEN_WISHED, SHARED_PLACES);
    }

    private static Topic fit(Function<String, CatalogueWords> words) {
        return Outline.of("fit", words)
                .why("happens", "silence", "partOfIt")
                .will("listen", "change")
                .pick(WILL, "review", "once", "monthly", "each")
                .pick(WILL, "referral", "names", "checked")
                .will("handover")
                .pick(WILL, "lastSession", "offered", "free", "none")
                .maybe(WILL, "secondOpinion")
                .will("noFee", "iNotice")
                .pick(WILL, "complain", "ask", "board")
                .will("noRevenge")
                .pick(ASK, "start", "sessions", "open")
                .ask("sayIt")
                .usually(ASK, "noVanishing")
                .number("reviewSession", 3, 2, 20)
                .number("referrals", 3, 2, 5)
                .number("sessions", 4, 2, 12)
                .blank("board", 300)
                .client("tell", "askMe", "session", "write", "other")
                .core();
    }
}
