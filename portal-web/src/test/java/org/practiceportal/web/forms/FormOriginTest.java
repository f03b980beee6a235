package org.practiceportal.web.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practiceportal.web.address.PortalAddress;

/** What browsers say of the page that sent a form, and what it is worth. */
class FormOriginTest {

    private static final PortalAddress ADDRESS = PortalAddress.of("https://Practice.example/portal");

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "same-origin; https://practice.example; practice.example; OWN", "same-origin; ''; practice.example; OWN",
            "same-origin; null; practice.example; OWN", "''; https://practice.example; practice.example; OWN",
            "''; https://practice.example:443; other.example; OWN", "''; http://10.0.0.5:8080; 10.0.0.5:8080; OWN",
            "''; ''; practice.example; SILENT", "''; null; practice.example; SILENT",
            "cross-site; ''; practice.example; ELSEWHERE", "same-site; ''; practice.example; ELSEWHERE",
            "none; ''; practice.example; ELSEWHERE", "nonsense; ''; practice.example; ELSEWHERE",
            "Same-Origin; ''; practice.example; ELSEWHERE", "same-origin|cross-site; ''; practice.example; ELSEWHERE",
            "cross-site; https://practice.example; practice.example; ELSEWHERE",
            "cross-site; null; practice.example; ELSEWHERE",
            "same-origin; https://elsewhere.example; practice.example; ELSEWHERE",
            "''; https://elsewhere.example; practice.example; ELSEWHERE",
            "''; http://practice.example; other; ELSEWHERE",
            "''; https://practice.example:8443; practice.example; ELSEWHERE",
            "''; nonsense; practice.example; ELSEWHERE",
            "''; https://; ''; ELSEWHERE",
            "''; https://practice.example.elsewhere.example; practice.example; ELSEWHERE",
            "''; https://practice.example@elsewhere.example; practice.example; ELSEWHERE",
            "''; https://practice.example|https://elsewhere.example; practice.example; ELSEWHERE",
            "''; https://practice.example|https://practice.example; practice.example; ELSEWHERE",
            "''; null|null; practice.example; ELSEWHERE", "''; file://; practice.example; ELSEWHERE"})
    void onlyOurOwnIsTakenAndOnlyTheSilentIsAskedForMore(String sites, String origins, String host, FormOrigin origin) {
        assertEquals(origin, FormOrigin.of(lines(sites), lines(origins), host, ADDRESS));
    }

    private static List<String> lines(String headers) {
        return Stream.of(headers.split("\\|")).filter(line -> !line.isEmpty()).toList();
    }
}
