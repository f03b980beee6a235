package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.web.people.SmallPractice.refused;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practiceportal.web.beans.Given;
import org.practiceportal.web.shell.Unavailable;

/** Which passphrases will do, and that only the right one is taken. */
class PassphrasesTest {

    private static final String EMAIL = "Jonas@example.org";
    private static final String GOOD = "four plain words together";
    /** Argon2id with 19 MiB, two passes, one lane, as another program computes it. */
    private static final String FROM_ELSEWHERE = "argon2id$AAECAwQFBgcICQoLDA0ODw$rsN+irH1BLcPfLlRAxP2Uz4zUpISzdlwbU/a50W/FCw";

    private final Passphrases passphrases = new Passphrases();

    @Test
    void theRightOneIsTakenAndNoOther() {
        var hash = passphrases.hash(GOOD, EMAIL);
        assertTrue(passphrases.matches(GOOD, hash));
        assertFalse(passphrases.matches(GOOD + " ", hash));
        assertFalse(passphrases.matches("", hash));
        assertFalse(passphrases.matches(null, hash));
    }

    @Test
    void twoHashesOfOneAreDifferent() {
        assertNotEquals(passphrases.hash(GOOD, EMAIL), passphrases.hash(GOOD, EMAIL));
    }

    @Test
    void whatOthersComputeIsUnderstood() {
        assertTrue(passphrases.matches(GOOD, FROM_ELSEWHERE));
        assertFalse(passphrases.matches("four plain words apart", FROM_ELSEWHERE));
    }

    @Test
    void nobodysIsNeverRight() {
        assertFalse(passphrases.matches(GOOD, null));
    }

    @Test
    void lettersThatLookTheSameAreTheSame() {
        assertTrue(passphrases.matches("nin\u0303os y nin\u0303as juegan",
                passphrases.hash("niños y niñas juegan", EMAIL)));
    }

    @Test
    void fifteenCharactersAreEnough() {
        assertEquals("passphrase.short", refused(() -> passphrases.hash("abcdefghijklmn", EMAIL)));
        assertEquals("not refused", refused(() -> passphrases.hash("abcdefghijklmno", EMAIL)));
        assertEquals("passphrase.short", refused(() -> passphrases.hash(null, EMAIL)));
    }

    @Test
    void aCharacterOfTwoHalvesCountsOnce() {
        assertEquals("passphrase.short", refused(() -> passphrases.hash("\uD83D\uDE00abcdefghijklm", EMAIL)));
    }

    @Test
    void whatIsEndlessIsNeitherKeptNorLookedAt() {
        var longest = "abcdefgh".repeat(16);
        var hash = passphrases.hash(longest, EMAIL);
        assertTrue(passphrases.matches(longest, hash));
        assertEquals("passphrase.long", refused(() -> passphrases.hash(longest + "i", EMAIL)));
        assertFalse(passphrases.matches(longest + "i", hash));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaaaaa", "abcdabcdabcdabcd", "jonas@example.org", "JONAS@EXAMPLE.ORG123456"})
    void whatIsGuessedFirstWillNotDo(String passphrase) {
        assertEquals("passphrase.easy", refused(() -> passphrases.hash(passphrase, EMAIL)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcdeabcdeabcde", "jonas@example.org1234567"})
    void whatHasJustEnoughBesidesWillDo(String passphrase) {
        assertEquals("not refused", refused(() -> passphrases.hash(passphrase, EMAIL)));
    }

    /** Two are looked at at once; whoever came before has left. */
    @Test
    void placesAreGivenBack() {
        var hash = passphrases.hash(GOOD, EMAIL);
        for (int i = 0; i < 3; i++) {
            assertTrue(passphrases.matches(GOOD, hash));
        }
    }

    @Test
    void whoCannotWaitAnyLongerIsTold() {
        Thread.currentThread().interrupt();
        assertEquals("passphrase.busy", refused(() -> passphrases.matches(GOOD, null)));
        assertTrue(Thread.interrupted());
    }

    @Test
    void whoFoundNoPlaceIsTold() {
        assertEquals("passphrase.busy", refused(() -> Passphrases.requirePlace(asked(true))));
        assertDoesNotThrow(() -> Passphrases.requirePlace(asked(null)));
    }

    private static HttpServletRequest asked(Object busy) {
        return Given.as(HttpServletRequest.class,
                Map.of("getAttribute", name -> name[0].equals(Unavailable.BUSY) ? busy : null));
    }
}
