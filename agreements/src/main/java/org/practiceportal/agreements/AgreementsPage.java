package org.practiceportal.agreements;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where the plugin's pages are, and what their addresses ask for. Told in one place, as rooms lead to pages of rooms that
 * they do not know.
 */
public enum AgreementsPage {

    EDIT("policy/edit", "language", "topic"),
    PUBLISH("policy/publish", "language"),
    VERSION("policy/version", "v"),
    COLLEAGUES("policy/colleagues", "language"),
    POLICY_FILE("policy/file"),
    TEMPLATE("policy/practice-template", "language"),
    SET("policy/set", "set"),
    SETS("overview/sets"),

    CLIENTS("overview/clients", "show"),
    ADD("overview/add"),
    CLIENT("overview/client", "c"),
    CLIENT_FACTS("overview/facts", "c"),
    IMPORT("overview/import"),
    SIGNED_PAPER("overview/paper", "c"),
    RELATION("overview/relation", "c"),
    HANDOVER("overview/handover", "c"),
    HANDOVER_ALL("overview/handover-all", "t"),
    WITHDRAW("overview/withdraw", "i"),
    REMIND("overview/remind", "show"),
    ABSENCE("overview/absence"),
    QUESTIONS("overview/questions", "answer"),
    AGENDA("overview/agenda", "c"),
    CLARIFICATION("overview/clarification", "c", "s"),
    SHARED("overview/shared", "c", "p"),
    AMENDMENT("overview/amendment", "c"),

    MINE("reading/mine"),
    TRY("reading/try", "v", "step"),
    WELCOME("reading/welcome", "i"),
    NEWER("reading/newer", "i"),
    SECTIONS("reading/sections", "i"),
    SECTION("reading/section", "i", "s"),
    CLARIFY("reading/clarify", "i", "s"),
    REVIEW("reading/review", "i"),
    CONSENT("reading/consent", "i"),
    SIGN("reading/sign", "i"),
    DONE("reading/done", "i"),
    CHANGES("reading/changes", "i"),
    PLACES("reading/places", "i"),
    AMEND("reading/amend", "i"),
    PAPER("reading/paper", "i"),
    LATER("reading/later", "i"),
    DECLINE("reading/decline", "i"),
    ENDED("reading/ended", "i"),
    FAREWELL("reading/farewell", "t"),
    AWAY("reading/away", "t"),
    SUCCESSOR("reading/successor", "h"),
    MISTAKE("reading/mistake", "i"),

    FIND("afterwards/find"),
    NOTES("afterwards/notes", "c"),
    CHECK("afterwards/check", "i"),
    RHYTHM("afterwards/rhythm", "c"),
    RECONSENT("afterwards/reconsent", "c"),

    PATH("fit/path", "i"),
    TOLD("fit/told"),
    STEPS("fit/steps", "n"),
    REFERRALS("fit/referrals"),
    COLLEAGUE("fit/colleague", "k"),
    RECOMMEND("fit/offer", "n", "k"),

    VERIFY("document/verify"),
    SEAL("document/seal");

    private final String page;
    private final List<String> parameters;

    AgreementsPage(String page, String... parameters) {
        this.page = page;
        this.parameters = List.of(parameters);
    }

    /** Within the application, with a value for each of the first things that the page asks for. */
    public String at(Object... values) {
        var address = new StringBuilder("/agreements/").append(page).append(".xhtml");
        for (int i = 0; i < values.length; i++) {
            address.append(i == 0 ? '?' : '&').append(parameters.get(i)).append('=')
                    .append(URLEncoder.encode(String.valueOf(values[i]), StandardCharsets.UTF_8));
        }
        return address.toString();
    }
}
