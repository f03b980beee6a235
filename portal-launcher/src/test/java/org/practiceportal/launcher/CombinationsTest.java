package org.practiceportal.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CombinationsTest {

    private static Settings of(Map<String, String> environment) {
        return Settings.of(new Properties(), environment);
    }

    private static void refused(String word, Map<String, String> environment) {
        var said = assertThrows(StartRefused.class, () -> of(environment), environment::toString).getMessage();
        assertTrue(said.contains(word), said);
    }

    @ParameterizedTest
    @CsvSource({"PORTAL_ADDRESS, https://practice.example", "PORTAL_ADDRESS, http://192.168.1.5:8080",
            "PORTAL_LISTEN, 0.0.0.0", "PORTAL_LISTEN, 192.168.1.5", "PORTAL_ADDRESS, http://127.0.0.1.example.org",
            "PORTAL_LISTEN, ::"})
    void theSamplePracticeStaysOnThisMachine(String variable, String value) {
        refused("sample practice", Map.of("PORTAL_SAMPLE", "true", variable, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:9000/portal", "http://[::1]:8080"})
    void hereItMayBeTried(String address) {
        assertDoesNotThrow(() -> of(Map.of("PORTAL_SAMPLE", "true", "PORTAL_ADDRESS", address)));
    }

    @Test
    void mailOverTheNetworkIsEncryptedUnlessSomebodySaysAloud() {
        refused("PORTAL_SMTP_TLS", Map.of("PORTAL_SMTP_HOST", "mail.example", "PORTAL_SMTP_TLS", "none"));
        refused("PORTAL_SMTP_TLS", Map.of("PORTAL_SMTP_HOST", "10.0.0.25", "PORTAL_SMTP_TLS", "none"));
        assertDoesNotThrow(
                () -> of(Map.of("PORTAL_SMTP_HOST", "mail.example", "PORTAL_SMTP_TLS", "plain-over-network")));
        assertDoesNotThrow(() -> of(Map.of("PORTAL_SMTP_HOST", "localhost", "PORTAL_SMTP_TLS", "none")));
    }

    @ParameterizedTest
    @CsvSource({"jdbc:postgresql://db.example/portal, jdbc:postgresql://db.example/portal?sslmode=verify-full",
            "jdbc:postgresql://db.example:5433/portal?ApplicationName=p, jdbc:postgresql://db.example:5433/portal?ApplicationName=p&sslmode=verify-full",
            "'jdbc:postgresql://one.example:5432,two.example:5432/portal?targetServerType=primary', 'jdbc:postgresql://one.example:5432,two.example:5432/portal?targetServerType=primary&sslmode=verify-full'",
            "jdbc:postgresql://db.example/portal?sslmode=require, jdbc:postgresql://db.example/portal?sslmode=require",
            "jdbc:postgresql://127.0.0.1:5432/portal, jdbc:postgresql://127.0.0.1:5432/portal?sslmode=disable",
            "jdbc:postgresql:portal, jdbc:postgresql:portal?sslmode=disable",
            "jdbc:postgresql://[::1]:5432/portal, jdbc:postgresql://[::1]:5432/portal?sslmode=disable"})
    void aDatabaseElsewhereIsReachedByTls(String url, String opened) {
        assertEquals(opened, of(Map.of("PORTAL_DB_URL", url)).text(Setting.DB_URL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://db.example/portal?sslmode=disable",
            "jdbc:postgresql://db.example/portal?sslmode=prefer", "jdbc:postgresql://db.example/portal?sslmode=allow",
            "jdbc:postgresql://127.0.0.1,db.example/portal?sslmode=disable"})
    void aWeakWordInTheAddressIsRefused(String url) {
        refused("sslmode", Map.of("PORTAL_DB_URL", url));
        assertDoesNotThrow(() -> of(Map.of("PORTAL_DB_URL", url, "PORTAL_DB_TLS", "plain-over-network")));
    }

    @Test
    void aDatabaseElsewhereWithoutTlsIsSaidAloud() {
        var url = "jdbc:postgresql://db.example/portal";
        refused("PORTAL_DB_TLS", Map.of("PORTAL_DB_URL", url, "PORTAL_DB_TLS", "none"));
        assertEquals(url + "?sslmode=disable",
                of(Map.of("PORTAL_DB_URL", url, "PORTAL_DB_TLS", "plain-over-network")).text(Setting.DB_URL));
    }

    @Test
    void halfOfAnAccountIsNone() {
        refused("PORTAL_SMTP_PASSWORD is not", Map.of("PORTAL_SMTP_HOST", "mail.example", "PORTAL_SMTP_USER", "me"));
        refused("Both", Map.of("PORTAL_SEAL_FILE", "a", "PORTAL_SEAL_PKCS11", "b"));
    }

    /** The application reads again what the launcher has read, in the same surroundings. */
    @Test
    void whatWasReadOnceReadsTheSameAgain(@TempDir Path folder) throws IOException {
        var password = Files.writeString(folder.resolve("password"), "four plain words\n");
        var environment = Map.of("PORTAL_DB_URL", "jdbc:postgresql://db.example/portal", "PORTAL_PORT", "8110",
                "PORTAL_DB_PASSWORD_FILE", password.toString());
        var once = of(environment);
        var properties = new Properties();
        properties.putAll(once.byKey());
        assertEquals(once.byKey(), Settings.of(properties, environment).byKey());
    }
}
