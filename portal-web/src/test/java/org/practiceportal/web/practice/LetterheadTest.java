package org.practiceportal.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.PaperSize;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Stationery;
import org.practiceportal.web.beans.Beans;
import org.practiceportal.web.people.SmallPractice;

/** What Nora's practice in Chicago prints its documents on. */
@ResourceLock(Beans.DATABASE)
class LetterheadTest {

    @RegisterExtension
    final Beans beans = new Beans();

    private final PracticeSettings settings = beans.get(PracticeSettings.class);
    private SmallPractice practice;

    @BeforeEach
    void open() {
        practice = new SmallPractice(beans);
    }

    private void prints(String address, String phone, PaperSize paper) {
        beans.act(() -> settings.printOn(practice.nora.id(), address, phone, paper));
    }

    private Stationery stationery() {
        return beans.ask(() -> settings.stationery(beans.clock().instant()));
    }

    private void refuses(String key, String address, String phone) {
        assertEquals(key, assertThrows(Refused.class, () -> prints(address, phone, null)).why().key());
        assertEquals(List.of(), beans.kept("select id from portal_letterhead"));
    }

    @Test
    void whoHasSaidNothingPrintsOnWhatIsUsualThere() {
        assertEquals(new Stationery(List.of(), "", PaperSize.LETTER), stationery());
        beans.act(() -> settings.set(practice.nora.id(), "Lindenhof", "Europe/Madrid"));
        assertEquals(PaperSize.A4, stationery().paper());
    }

    @Test
    void whatWasSaidHoldsFromItsDayOn() {
        prints(" 12 Harbor Street \n\n Duluth, MN ", "+1 218 555 0142", null);
        var first = beans.clock().instant();
        beans.clock().pass(Duration.ofDays(1));
        prints("Am Park 1", "", PaperSize.A4);
        assertEquals(new Stationery(List.of("Am Park 1"), "", PaperSize.A4), stationery());
        assertEquals(new Stationery(List.of("12 Harbor Street", "Duluth, MN"), "+1 218 555 0142", PaperSize.LETTER),
                beans.ask(() -> settings.stationery(first)), "what was signed before stays as it was");
        assertEquals(2, practice.acts().stream().filter("practice.letterheadChanged"::equals).count());
    }

    @Test
    void anAddressIsThatOfALetterAndAPhoneIsOne() {
        refuses("practice.address.wrong", "1\n2\n3\n4\n5", "");
        refuses("practice.address.wrong", "x".repeat(81), "");
        refuses("people.phone.wrong", "12 Harbor Street", "call me");
    }

    @Test
    void thePaperOfAPlaceIsWhatPeopleUseThere() {
        var expected = Map.of("America/New_York", PaperSize.LETTER, "America/Mexico_City", PaperSize.LETTER,
                "Pacific/Honolulu", PaperSize.LETTER, "America/Argentina/Cordoba", PaperSize.A4, "America/Sao_Paulo",
                PaperSize.A4, "America/Bogota", PaperSize.LETTER, "Europe/London", PaperSize.A4, "Pacific/Auckland",
                PaperSize.A4, "UTC", PaperSize.A4);
        expected.forEach((place, paper) -> assertEquals(paper, PaperSize.of(ZoneId.of(place)), place));
    }
}
