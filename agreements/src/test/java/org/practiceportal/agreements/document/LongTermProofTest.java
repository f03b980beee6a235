package org.practiceportal.agreements.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practiceportal.agreements.document.Authority.Use;
import org.practiceportal.agreements.document.Bureau.Mood;
import org.practiceportal.agreements.document.proof.TimeStampAuthority;
import org.practiceportal.agreements.document.proof.Trust;
import org.practiceportal.agreements.document.seal.SampleKey;

/** Whatever a time-stamp service does, there is its time or none. */
class LongTermProofTest {

    private static final Instant NOW = SampleDocument.SEALED.plusSeconds(60);
    private Bureau bureau;

    @BeforeEach
    void open() throws Exception {
        bureau = new Bureau("secp256r1", NOW);
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    @Test
    void anHonestServicesTimeAndNameAreTaken() throws Exception {
        var stamp = bureau.longTermProof().stamped(SampleKey.SEALED).stamp();
        assertEquals(NOW, stamp.at());
        assertEquals("Sample Time", stamp.authority());
        assertEquals(bureau.stamps.certificate().getNotAfter().toInstant(), stamp.until());
        assertEquals(bureau.stamps.chain(), stamp.chain());
    }

    @ParameterizedTest
    @CsvSource({"NEVER_ANSWERS, does not answer within 5 seconds", "ENDLESS, longer than 65536 bytes",
            "WRONG_NONCE, nonce", "WRONG_IMPRINT, different message imprint digest", "REFUSES, gives no stamp",
            "HTML, answers with text/html", "FAILS, answers 500", "LEADS_ELSEWHERE, answers 302",
            "YEARS_AGO, and here it is"})
    void aDishonestOrBrokenServiceIsNotBelieved(Mood mood, String reason) {
        bureau.mood = mood;
        assertTrue(refusal().contains(reason), this::refusal);
    }

    @Test
    void aServiceThatIsDownIsSaidToBe() {
        var longTermProof = bureau.longTermProof();
        bureau.close();
        assertTrue(assertThrows(IOException.class, () -> longTermProof.stamped(SampleKey.SEALED)).getMessage()
                .contains("cannot be asked"));
    }

    @Test
    void aCertificateThatHasEndedIsNotBelieved() throws Exception {
        bureau.signer = bureau.authority.member(bureau.middle, "Sample Time", "secp256r1", Use.TIME, Authority.SINCE,
                Duration.ofDays(3), "SHA256");
        assertTrue(refusal().contains("cannot be believed"), this::refusal);
    }

    @Test
    void aStrangersStampIsNotBelieved() throws Exception {
        var strangers = new Authority("");
        bureau.signer = strangers.member(strangers.root("secp256r1"), "Sample Time", "secp256r1", Use.TIME);
        assertTrue(refusal().contains("cannot be believed"), this::refusal);
    }

    @Test
    void certificatesThatWereTakenBackOrThatNobodyTellsAboutGiveNoEvidence() throws Exception {
        var stamped = bureau.longTermProof().stamped(SampleKey.SEALED).file();
        bureau.onlyLists = true;
        bureau.revoked = bureau.stamps.certificate().getSerialNumber();
        assertTrue(assertThrows(IOException.class, () -> bureau.longTermProof().evidenced(stamped)).getMessage()
                .contains("was taken back"));
        var longTermProof = bureau.longTermProof();
        bureau.close();
        assertTrue(assertThrows(IOException.class, () -> longTermProof.evidenced(stamped)).getMessage()
                .contains("nobody tells whether"));
    }

    @ParameterizedTest
    @CsvSource({"http://time.example/, anybody could answer", "ftp://time.example/, no http or https address",
            "/time, no http or https address"})
    void whomAnybodyCouldPlayIsRefusedAtTheStart(URI address, String reason) {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        assertTrue(assertThrows(IllegalArgumentException.class,
                () -> new TimeStampAuthority(address, new Trust(Set.of()), clock, new SecureRandom())).getMessage()
                .contains(reason));
    }

    private String refusal() {
        return assertThrows(IOException.class, () -> bureau.longTermProof().stamped(SampleKey.SEALED)).getMessage();
    }
}
