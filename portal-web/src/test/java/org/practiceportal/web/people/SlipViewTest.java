package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.Door;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;
import org.practiceportal.web.people.SlipView.Slip;

/** Amara, who reads Spanish in Chicago, gets a way in on paper. */
class SlipViewTest {

    private static final URI HALF = URI.create("https://practice.example/start.xhtml?k=" + "x".repeat(43));
    private static final Instant UNTIL = Instant.parse("2026-03-16T08:00:00Z");
    private static final Pattern DARK = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    private final Person amara = new Person(PersonId.fresh(), "Amara Okafor", "amara@example.org", Locale.of("es"),
            ZoneId.of("America/Chicago"), Set.of(Role.CLIENT), false);

    private List<Slip> slips(Door door, URI link) {
        return new SlipView().of(new AccessCode(door, "lumo-tavi-1234", UNTIL, link), amara);
    }

    @Test
    void ofTwoHalvesNoneHoldsBoth() {
        var slips = slips(Door.MAIL, HALF);
        assertEquals(List.of("1 de 2: la dirección", "2 de 2: el código"), slips.stream().map(Slip::title).toList());
        assertEquals(HALF.toString(), slips.getFirst().link());
        assertFalse(slips.getFirst().toString().contains("lumo"), "the code beside the link");
        assertEquals("lumo-tavi-1234", slips.getLast().code());
        assertFalse(slips.getLast().toString().contains("xxx"), "the link beside the code");
    }

    @Test
    void ofAMailedLinkThereIsOnlyTheCode() {
        var slip = slips(Door.MAIL, null).getFirst();
        assertNull(slip.link());
        assertEquals("lumo-tavi-1234", slip.code());
        assertTrue(slip.how().contains("correo"), slip.how());
    }

    @Test
    void aLongCodeStandsWithTheAddressWhereItIsTyped() {
        var slips = slips(Door.IN_PERSON, URI.create("https://practice.example/start.xhtml"));
        assertEquals(List.of("https://practice.example/start.xhtml"), slips.stream().map(Slip::link).toList());
        assertEquals("lumo-tavi-1234", slips.getFirst().code());
    }

    @Test
    void itNamesNobodyAndSaysWhenInTheirLanguageAndZone() {
        for (var slip : slips(Door.MAIL, HALF)) {
            assertFalse(slip.toString().contains("Amara"), "a name");
            assertEquals("Sirve una vez, hasta el 16 de marzo de 2026, 3:00 CDT.", slip.until());
        }
    }

    @Test
    void whatIsNotThereHasNoSlip() {
        assertEquals(List.of(), new SlipView().of(null, amara));
    }

    /** As a camera sees it: dark squares, with four light ones around. */
    @Test
    void thePictureIsTheLink() throws FormatException, ChecksumException {
        var picture = slips(Door.MAIL, HALF).getFirst().picture();
        var seen = new BitMatrix(picture.side() - 8);
        DARK.matcher(picture.path()).results().forEach(dark -> seen.setRegion(Integer.parseInt(dark.group(1)) - 4,
                Integer.parseInt(dark.group(2)) - 4, Integer.parseInt(dark.group(3)), 1));
        assertEquals(HALF.toString(), new Decoder().decode(seen).getText());
        assertEquals("0 0 " + picture.side() + " " + picture.side(), picture.box());
    }
}
