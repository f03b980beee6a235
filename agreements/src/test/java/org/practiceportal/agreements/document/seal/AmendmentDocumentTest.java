package org.practiceportal.agreements.document.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.document.SampleDocument;
import org.practiceportal.agreements.document.Tool;
import org.practiceportal.agreements.document.text.AgreementDocument.Event;
import org.practiceportal.agreements.document.text.AgreementDocument.SharedPlace;
import org.practiceportal.agreements.document.text.AmendmentDocument;
import org.practiceportal.agreements.document.text.AmendmentDocument.Amended;
import org.practiceportal.agreements.document.text.AmendmentDocument.Party;
import org.practiceportal.agreements.document.text.AmendmentDocument.Shown;
import org.practiceportal.agreements.document.text.Letterhead;
import org.practiceportal.agreements.document.text.PrintedSignature.Typed;
import org.practiceportal.agreements.policy.text.TextDigest;

public class AmendmentDocumentTest {

    private final Typesetter typesetter = new Typesetter();

    public static AmendmentDocument amendment(String language, List<SharedPlace> places, List<String> gone) {
        return new AmendmentDocument("1c9d2b3a-0000-4e8f-b6a5-0c1d2e3f4a5b", new Letterhead("Praxis", null), language,
                2,
                new Amended(SampleDocument.ID, "What we can expect", 3, "12".repeat(32), SampleDocument.SIGNED),
                new Shown("St. Brigid's", TextDigest.of("St. Brigid's")), places, gone,
                new Party("M. L.", new Typed("M. L.", SampleDocument.SIGNED)),
                new Party("J. F.", new Typed("J. F.", SampleDocument.SEALED)),
                List.of(new Event(SampleDocument.SIGNED, "M. L.", "Signed")), ZoneId.of("UTC"),
                URI.create("https://portal.example/verify"));
    }

    public static List<SharedPlace> church() {
        return List.of(new SharedPlace("St. Brigid's", "I sit in front.", "I sit at the back."));
    }

    @Test
    void itNamesTheAgreementAndSaysTheWholeList() throws Exception {
        var text = Tool.textOf(typesetter.unsealed(amendment("en", church(), List.of("Choir"))))
                .replaceAll("\\s+", " ");
        assertTrue(text.replace(" ", "").contains("12".repeat(32)), text);
        for (var words : List.of(SampleDocument.ID, "version 3", "St. Brigid's", "I sit in front.",
                "I sit at the back.", "Choir", "M. L.", "J. F.")) {
            assertTrue(text.contains(words), () -> words + " is missing in " + text);
        }
    }

    @Test
    void theSameAmendmentGivesTheSamePages() {
        assertArrayEquals(typesetter.unsealed(amendment("en", church(), List.of())),
                typesetter.unsealed(amendment("en", church(), List.of())));
    }

    @Test
    void itCanSayThatNothingIsSharedAnyMore() throws Exception {
        var text = Tool.textOf(typesetter.unsealed(amendment("es", List.of(), List.of("Coro"))));
        assertTrue(text.contains("Coro"), text);
    }

    @Test
    void itIsNotMadeOfOtherWordsThanWereAgreedTo() {
        assertThrows(IllegalArgumentException.class, () -> new Shown("St. Brigid's", TextDigest.of("St. Brigid")));
    }

    @Test
    void itHoldsWhenTheLastOfBothSigned() {
        assertEquals(SampleDocument.SEALED, amendment("en", church(), List.of()).signedAt());
    }
}
