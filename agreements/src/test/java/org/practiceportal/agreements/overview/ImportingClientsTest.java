package org.practiceportal.agreements.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.api.Refused;

/** Maya adds clients from a list: all of them, or none. */
class ImportingClientsTest {

    private final SmallPractice practice = new SmallPractice();
    private final ImportingClients importing = practice.room(ImportingClients.class);

    private List<ImportingClients.Checked> check(String rows) {
        return practice.rooms
                .does(() -> importing.look(practice.maya, ClientSheet.read("Name,E-mail,Language\n" + rows)));
    }

    private List<String> refusals(String rows) {
        return check(rows).stream().map(each -> each.isRefused() ? each.refusal().key() : "").toList();
    }

    @Test
    void eachRowIsTold() {
        assertEquals(List.of("", "people.email.taken", "import.twice", "import.language", "invite.letters"),
                refusals("""
                        Bo,bo@example.org,
                        Cy,Jonas Ferreira@example.org,
                        Di,BO@example.org,
                        Ed,ed@example.org,Klingon
                        F\uD83D\uDE00,f@example.org,
                        """));
    }

    @Test
    void aLanguageIsSaidByItsTagOrItsNameAndIsTheTherapistsWithout() {
        var spanish = Locale.forLanguageTag("es");
        assertEquals(List.of(practice.maya.language(), spanish, spanish, spanish, Locale.ENGLISH),
                check("""
                        A,a@example.org,
                        B,b@example.org,es
                        C,c@example.org,Spanish
                        D,d@example.org,ESPAÑOL
                        E,e@example.org,inglés
                        """).stream().map(each -> each.client().language()).toList());
    }

    /** Whoever looks up addresses by lists is seen doing so. */
    @Test
    void eachLookLeavesATrace() {
        check("A,a@example.org,");
        check("A,a@example.org,");
        assertEquals(List.of("agreements.listLookedAt", "agreements.listLookedAt"), practice.acts());
    }

    @Test
    void allAreAddedOrNone() {
        assertEquals(2, adds("Bo,bo@a.org\nCy,cy@a.org\n"));
        assertEquals("import.refused",
                assertThrows(Refused.class, () -> adds("Di,di@a.org\nEd,Jonas Ferreira@example.org\n")).why().key());
        assertEquals(Optional.empty(), practice.people().refusal("Di", "di@a.org"), "nor the first of the second list");
    }

    private int adds(String rows) {
        return practice.rooms.does(() -> importing.add(practice.maya, ClientSheet.read("Name,E-mail\n" + rows)));
    }
}
