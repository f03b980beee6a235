package org.practiceportal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    Path home;

    private Settings of(Map<String, String> environment) {
        return Settings.of(properties(Map.of()), environment);
    }

    private Properties properties(Map<String, String> said) {
        var properties = new Properties();
        properties.putAll(said);
        properties.setProperty(Settings.HOME, home.toString());
        return properties;
    }

    private String refusal(Map<String, String> environment) {
        return assertThrows(StartRefused.class, () -> of(environment), environment::toString).getMessage();
    }

    private void write(String lines) throws IOException {
        Files.createDirectories(home.resolve("conf"));
        Files.writeString(home.resolve("conf/portal.properties"), lines);
    }

    @Test
    void withoutAWordFromAnybodyItIsHereAlone() {
        var settings = of(Map.of());
        assertEquals("http://127.0.0.1:8080", settings.text(Setting.ADDRESS_OF_BROWSERS));
        assertEquals("127.0.0.1", settings.text(Setting.LISTEN));
        assertEquals("false", settings.text(Setting.SAMPLE));
        assertTrue(settings.isEmbedded());
        assertEquals(home.resolve("data").toString(), settings.text(Setting.DATA_FOLDER));
    }

    @Test
    void theAddressFollowsThePort() {
        assertEquals("http://127.0.0.1:8110",
                of(Map.of("PORTAL_PORT", "8110")).text(Setting.ADDRESS_OF_BROWSERS));
    }

    @Test
    void aSlashAtTheEndOfTheAddressIsNoPath() {
        assertEquals("https://practice.example",
                of(Map.of("PORTAL_ADDRESS", "https://practice.example/")).text(Setting.ADDRESS_OF_BROWSERS));
        assertEquals("https://practice.example/portal",
                of(Map.of("PORTAL_ADDRESS", "https://practice.example/portal/")).text(Setting.ADDRESS_OF_BROWSERS));
    }

    @Test
    void aPropertyCountsMoreThanAVariableAndThatMoreThanTheFile() throws IOException {
        write("portal.port=1111\nportal.smtp.port=25\nportal.log.files=3\n");
        var settings = Settings.of(properties(Map.of("portal.port", "3333")),
                Map.of("PORTAL_PORT", "2222", "PORTAL_SMTP_PORT", "26"));
        assertEquals("3333", settings.text(Setting.PORT_NUMBER));
        assertEquals("26", settings.text(Setting.SMTP_PORT));
        assertEquals("3", settings.text(Setting.LOG_FILES));
    }

    @Test
    void anEmptyVariableSaysNothing() {
        assertEquals("8080", of(Map.of("PORTAL_PORT", " ")).text(Setting.PORT_NUMBER));
    }

    @Test
    void nothingInTheFileIsEscaped() throws IOException {
        write("\uFEFF# a comment\nportal.db.password = C:\\new\\u0041#=! \n\n");
        assertEquals(Optional.of("C:\\new\\u0041#=!"), of(Map.of()).find(Setting.DB_PASSWORD));
    }

    @Test
    void aSecretIsReadFromItsFile() throws IOException {
        var file = Files.writeString(home.resolve("secret"), "four plain words\n");
        assertEquals(Optional.of("four plain words"),
                of(Map.of("PORTAL_DB_PASSWORD_FILE", file.toString())).find(Setting.DB_PASSWORD));
        assertTrue(refusal(Map.of("PORTAL_DB_PASSWORD_FILE", file.toString(), "PORTAL_DB_PASSWORD", "x"))
                .contains("Both PORTAL_DB_PASSWORD and PORTAL_DB_PASSWORD_FILE"));
        assertTrue(refusal(Map.of("PORTAL_DB_PASSWORD_FILE", "/nowhere")).contains("/nowhere"));
    }

    @ParameterizedTest
    @CsvSource({"PORTAL_SMTP_TSL, PORTAL_SMTP_TLS", "PORTAL_ADRESS, PORTAL_ADDRESS", "PORTAL_SAMPEL, PORTAL_SAMPLE",
            "PORTAL_DB_PASSWD, PORTAL_DB_PASSWORD", "PORTAL_TRUSTEDPROXIES, PORTAL_TRUSTED_PROXIES"})
    void aNameThatDoesNotExistIsRefusedWithTheNearest(String typed, String meant) {
        assertTrue(refusal(Map.of(typed, "x")).endsWith("Did you mean " + meant + "?"));
    }

    @Test
    void anUnknownNameIsRefusedWhereverItStands() throws IOException {
        assertTrue(refusal(Map.of("PORTAL_ZZZZZZZZZ", "x")).contains("All that there are"));
        assertThrows(StartRefused.class, () -> Settings.of(properties(Map.of("portal.smtp.hots", "x")), Map.of()));
        write("smtp.host=mail.example\n");
        assertThrows(StartRefused.class, () -> of(Map.of()));
        write("plugin.notices.fee=3\n");
        assertEquals("3", of(Map.of()).byKey().get("plugin.notices.fee"));
        assertEquals("4", Settings.of(properties(Map.of("plugin.notices.fee", "4")), Map.of()).byKey()
                .get("plugin.notices.fee"), "a property counts more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal.port 80", "=80", "portal.port=80\nportal.port=81"})
    void aLineThatCannotBeMeantIsRefusedByItsNumber(String lines) throws IOException {
        write("# first\n" + lines);
        assertTrue(assertThrows(StartRefused.class, () -> of(Map.of())).getMessage().matches(".*[Ll]ine [23].*"));
    }

    @Test
    void aFileThatIsNamedHasToBeThere() {
        assertThrows(StartRefused.class, () -> of(Map.of("PORTAL_CONF", "/nowhere/portal.properties")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STARTTLS", "Required", "ssl", "true", "starttls", "requird", "tls", "yes", "NONE"})
    void noOtherWordEncryptsMailLess(String word) {
        var said = refusal(Map.of("PORTAL_SMTP_HOST", "mail.example", "PORTAL_SMTP_TLS", word));
        assertTrue(said.startsWith("PORTAL_SMTP_TLS is " + word), said);
    }

    @Test
    void theNearestWordIsNamedFirst() {
        assertTrue(refusal(Map.of("PORTAL_SMTP_TLS", "Required")).contains("Write required, or another"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"PORTAL_PORT|0", "PORTAL_PORT|65536", "PORTAL_PORT|http", "PORTAL_PORT|-1",
            "PORTAL_PORT|tcp://10.0.0.1:8080", "PORTAL_SAMPLE|yes", "PORTAL_BACKUP_AT|3:00", "PORTAL_BACKUP_AT|24:00",
            "PORTAL_BACKUP_AT|daily", "PORTAL_BACKUP_KEEP|7", "PORTAL_BACKUP_KEEP|0 5 12",
            "PORTAL_BACKUP_KEEP|7, 5, 12",
            "PORTAL_SAMPLE|TRUE", "PORTAL_MAIL_EVERY|5",
            "PORTAL_MAIL_EVERY|PT0S", "PORTAL_MAIL_EVERY|PT-5S", "PORTAL_LISTEN|http://127.0.0.1", "PORTAL_LISTEN|a b",
            "PORTAL_LISTEN|999.1.1.1:80", "PORTAL_ADDRESS|practice.example", "PORTAL_ADDRESS|ftp://practice.example",
            "PORTAL_ADDRESS|https://me:word@practice.example", "PORTAL_ADDRESS|https://practice.example/?a=b",
            "PORTAL_ADDRESS|https://practice.example/#top", "PORTAL_ADDRESS|https://practice.example/a//b",
            "PORTAL_ADDRESS|https://practice.example/../b", "PORTAL_ADDRESS|https:///portal",
            "PORTAL_DB_URL|postgresql://host/portal", "PORTAL_DB_URL|jdbc:mysql://host/portal",
            "PORTAL_TRUSTED_PROXIES|10.0.0.0/33", "PORTAL_TRUSTED_PROXIES|proxy.example",
            "PORTAL_TRUSTED_PROXIES|10.0.0.1,,10.0.0.2", "PORTAL_TRUSTED_PROXIES|10.0.0", "PORTAL_TRUSTED_PROXIES|::g",
            "PORTAL_TRUSTED_PROXIES|10.0.0.0/8/8", "PORTAL_SMTP_FROM|nobody", "PORTAL_SMTP_FROM|a@b, c@d",
            "PORTAL_TIMESTAMP_URL|tsa.example", "PORTAL_LOG_FORMAT|xml", "PORTAL_LOG_FILES|0",
            "PORTAL_START_WAIT|a minute", "PORTAL_DB_TLS|prefer"})
    void aValueThatCannotBeMeantIsRefused(String variable, String value) {
        assertTrue(refusal(Map.of(variable, value)).startsWith(variable + " is " + value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.0.0.0/8, 192.168.1.1", "::1", "fd00::/8,2001:db8::1/128", "0.0.0.0/0"})
    void proxiesAreAddressesOrNetworks(String networks) {
        assertEquals(networks, of(Map.of("PORTAL_TRUSTED_PROXIES", networks)).text(Setting.TRUSTED_PROXIES));
    }

    @Test
    void aPortalOfBlanksIsNotThere() {
        assertFalse(of(Map.of("PORTAL_METRICS_PORT", "")).find(Setting.METRICS_PORT).isPresent());
    }

    @Test
    void aPrivateKeyInTheWrongPlaceIsNotSaidAloud() {
        var said = refusal(Map.of("PORTAL_BACKUP_KEY", "AGE-SECRET-KEY-1QQQ"));
        assertTrue(said.startsWith("PORTAL_BACKUP_KEY is something else, but it has to be a public key"), said);
        assertFalse(said.contains("QQQ"), said);
    }
}
