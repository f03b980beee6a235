package org.practiceportal.agreements.document.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.document.seal.SampleKey;

class SealTermTest {

    @Test
    void theOwnerIsWarnedSixtyThirtyAndSevenDaysBeforeTheEnd() {
        var certificate = SampleKey.KEY.certificate();
        var end = certificate.getNotAfter().toInstant();
        var expected = new int[][]{{61, -1}, {60, 60}, {31, 60}, {30, 30}, {8, 30}, {7, 7}, {1, 7}, {0, 0}, {-5, 0}};
        for (var one : expected) {
            assertEquals(one[1], SealTerm.threshold(
                    SealTerm.left(certificate, end.minus(Duration.ofDays(one[0])))).orElse(-1), one[0] + " days");
        }
    }
}
