package org.practiceportal.web.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.practiceportal.web.harness.Visitor;

/** What is asked of a large practice: by the therapist with the most clients, by one of these, and by the owner. */
final class LargePages {

    private static final String CLIENTS = "/agreements/overview/clients.xhtml";
    private static final String AUDIT = "/audit/list.xhtml";
    private static final String OUTBOX = "/notification/outbox.xhtml";
    private static final Map<String, String> THERAPIST = new LinkedHashMap<>();
    private static final Map<String, String> OWNER = new LinkedHashMap<>();
    private static final Map<String, String> CLIENT = new LinkedHashMap<>();

    static {
        THERAPIST.put("therapist: today", "/today.xhtml");
        THERAPIST.put("clients", CLIENTS);
        THERAPIST.put("clients, next page", CLIENTS + "?at=NEXT");
        THERAPIST.put("clients, last page", CLIENTS + "?at=last");
        THERAPIST.put("clients, search", CLIENTS + "?q=1079");
        THERAPIST.put("clients, search that finds nobody", CLIENTS + "?q=nobody");
        for (var filter : List.of("not_invited", "open", "overdue", "asked", "wished", "signed", "earlier",
                "unsealed")) {
            THERAPIST.put("clients, " + filter.replace('_', ' '), CLIENTS + "?show=" + filter);
        }
        THERAPIST.put("a client", "/agreements/overview/client.xhtml?c=PERSON");
        THERAPIST.put("questions", "/agreements/overview/questions.xhtml");
        THERAPIST.put("questions, last page", "/agreements/overview/questions.xhtml?at=last");
        THERAPIST.put("told", "/agreements/fit/told.xhtml");
        THERAPIST.put("agenda", "/agreements/overview/agenda.xhtml");
        CLIENT.put("client: today", "/today.xhtml");
        CLIENT.put("client: agreements", "/agreements/reading/mine.xhtml");
        CLIENT.put("client: find", "/agreements/afterwards/find.xhtml");
        OWNER.put("people", "/people/list.xhtml");
        OWNER.put("audit", AUDIT);
        OWNER.put("audit, next page", AUDIT + "?at=NEXT");
        OWNER.put("audit, last page", AUDIT + "?at=last");
        OWNER.put("audit, one act", AUDIT + "?act=agreements.signed");
        OWNER.put("audit, an act that never was", AUDIT + "?act=agreements.refused");
        OWNER.put("outbox", OUTBOX);
        OWNER.put("outbox, last page", OUTBOX + "?at=last");
    }

    /** All of them. */
    static final List<String> NAMES = Stream.of(THERAPIST, CLIENT, OWNER).flatMap(pages -> pages.keySet().stream())
            .toList();

    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    LargePages(Visitor therapist, Visitor client, Visitor owner) {
        add(THERAPIST, therapist);
        add(CLIENT, client);
        add(OWNER, owner);
    }

    private void add(Map<String, String> pages, Visitor visitor) {
        pages.forEach((name, address) -> {
            visitors.put(name, visitor);
            addresses.put(name, address.replace("PERSON", "c0000000-0000-4000-8000-100000000002")
                    .replace("NEXT", address.contains("NEXT") ? next(visitor, address) : ""));
        });
    }

    private static String next(Visitor visitor, String address) {
        var link = Pattern.compile("at=(after\\.[0-9a-f-]+)")
                .matcher(visitor.get(address.replaceFirst("\\?.*", "")).body());
        assertTrue(link.find(), address);
        return link.group(1);
    }

    double milliseconds(String page) {
        var start = System.nanoTime();
        assertEquals(200, visitors.get(page).get(addresses.get(page)).statusCode(), page);
        return (System.nanoTime() - start) / 1e6;
    }
}
