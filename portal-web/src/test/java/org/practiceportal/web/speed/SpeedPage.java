package org.practiceportal.web.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.practiceportal.web.harness.Persona;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.web.harness.Visitor;

/** A page of the portal, in front of somebody who has signed in. */
record SpeedPage(String name, Visitor visitor, String path) {

    /** The busy ones. */
    static List<SpeedPage> of(PortalServer portal) {
        var client = portal.visitor().signIn(Persona.OTHER_CLIENT.email());
        var therapist = portal.visitor().signIn(Persona.THERAPIST.email());
        var owner = portal.visitor().signIn(Persona.OWNER.email());
        var mine = "/agreements/reading/mine.xhtml";
        var sections = "/agreements/reading/sections.xhtml?i=" + found("\\?i=([0-9a-f-]{36})", client, mine);
        var section = "/agreements/reading/"
                + found("(section\\.xhtml\\?i=[0-9a-f-]{36}&amp;s=[\\w.-]+)", client, sections);
        var clients = "/agreements/overview/clients.xhtml";
        var one = "/agreements/overview/"
                + found("(client\\.xhtml\\?c=[0-9a-f-]{36})", therapist, clients);
        return List.of(new SpeedPage("sign in", portal.visitor(), "/signin.xhtml"),
                new SpeedPage("client: today", client, "/today.xhtml"),
                new SpeedPage("client: a section", client, section),
                new SpeedPage("client: all sections", client, sections),
                new SpeedPage("client: agreements", client, mine),
                new SpeedPage("therapist: today", therapist, "/today.xhtml"),
                new SpeedPage("clients", therapist, clients), new SpeedPage("a client", therapist, one),
                new SpeedPage("questions", therapist, "/agreements/overview/questions.xhtml"),
                new SpeedPage("editor", therapist, "/agreements/policy/edit.xhtml"),
                new SpeedPage("people", owner, "/people/list.xhtml"),
                new SpeedPage("audit", owner, "/audit/list.xhtml"));
    }

    private static String found(String link, Visitor visitor, String page) {
        var found = Pattern.compile(link).matcher(visitor.get(page).body());
        if (!found.find()) {
            throw new AssertionError("There is no " + link + " on " + page);
        }
        return found.group(1).replace("&amp;", "&");
    }

    String answer() {
        var answer = visitor.get(path);
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }
}
