package org.practiceportal.agreements.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.api.Refused;

/** Maya adds clients from a list: all of them, or none. */
class ImportingClientsTest {

    private final SmallPractice practice = new SmallPractice();
    private final ImportingClients adding = practice.room(ImportingClients.class);

    private List<ImportingClients.Checked> check(String rows) {
        return adding.check(practice.maya, ClientSheet.read("Name,E-mail,Language\n" + rows));
    }

    private List<String> refusals(String rows) {
        return check(rows).stream().map(each -> each.isRefused() ? each.refusal().key() : "").toList();
    }

    @Test
    void eachRowIsTold() {
        assertEquals(List.of("", "people.email.taken", "import.twice", "import.language", "import.letters"),
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
                        """).stream().map(ImportingClients.Checked::language).toList());
    }

    @Test
    void allAreAddedOrNone() {
        assertEquals(2, adding.add(practice.maya, ClientSheet.read("Name,E-mail\nBo,bo@a.org\nCy,cy@a.org\n")));
        assertEquals("import.refused",
                assertThrows(Refused.class, () -> adding.add(practice.maya,
                        ClientSheet.read("Name,E-mail\nDi,di@a.org\nEd,Jonas Ferreira@example.org\n"))).why().key());
    }
}
