package org.practiceportal.agreements.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.document.SampleDocument;
import org.practiceportal.agreements.document.SampleText;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.TextDigest;

/** A document that contradicts itself is not made. */
class AgreementDocumentTest {

    private static final AgreementDocument SAMPLE = SampleDocument.inEnglish();

    private static AgreementDocument of(AgreementText text, String digest) {
        return new AgreementDocument(SAMPLE.id(), SAMPLE.letterhead(), SAMPLE.therapist(), text, SAMPLE.version(),
                digest, SAMPLE.therapistSignature(), SAMPLE.parties(), SAMPLE.clarifications(), SAMPLE.places(),
                SAMPLE.follows(), List.of(), SAMPLE.zone(), SAMPLE.verifyAt());
    }

    @Test
    void itsDigestIsThatOfItsText() {
        assertEquals(TextDigest.of(SAMPLE.text()), of(SAMPLE.text(), SAMPLE.digest()).digest());
    }

    @Test
    void aDigestOfOtherWordsIsRefused() {
        var others = TextDigest.of(SampleText.spanish());
        assertThrows(IllegalArgumentException.class, () -> of(SAMPLE.text(), others));
    }

    @Test
    void aDigestOfNoWordsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> of(SAMPLE.text(), "0".repeat(64)));
    }
}
