package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox, Linux",
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Mobile Safari/537.36"
                    + " | Chrome, Android",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6"
                    + " Mobile/15E148 Safari/604.1 | Safari, iPhone",
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6"
                    + " Safari/605.1.15 | Safari, Mac",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36"
                    + " Edg/141.0 | Edge, Windows",
            "curl/8.5.0 | ''"})
    void isToldInTwoWords(String userAgent, String told) {
        assertEquals(told, Device.of(userAgent));
    }

    @ParameterizedTest
    @CsvSource({",''", "<script>Firefox,Firefox"})
    void nothingElseOfItIsKept(String userAgent, String told) {
        assertEquals(told, Device.of(userAgent));
    }
}
