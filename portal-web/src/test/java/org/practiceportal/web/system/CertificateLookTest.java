package org.practiceportal.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practiceportal.web.harness.Certified;
import org.practiceportal.web.system.CertificateLook.Outcome;

/** What the owner sees of the certificate that browsers meet. */
class CertificateLookTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration PATIENT = Duration.ofSeconds(20);

    private static String said(Outcome outcome, int days, double left) {
        var until = NOW.plusSeconds(Math.round(left * 86_400));
        var line = new CertificateLook(outcome, until.minus(Duration.ofDays(days)), until).line(NOW);
        return line.level() + " " + line.state().key();
    }

    @Test
    void oneForThreeMonthsIsRenewedInTime() {
        assertEquals("WELL system.certificate.valid", said(Outcome.SEEN, 90, 14));
        assertEquals("TROUBLE system.certificate.ends", said(Outcome.SEEN, 90, 13.9));
        assertEquals("TROUBLE system.certificate.ended", said(Outcome.SEEN, 90, 0));
    }

    @Test
    void oneForSixDaysIsToo() {
        assertEquals("WELL system.certificate.valid", said(Outcome.SEEN, 6, 1));
        assertEquals("TROUBLE system.certificate.ends", said(Outcome.SEEN, 6, 0.9));
    }

    @Test
    void oneOfAnUnknownIssuerIsSeenToEndAsWell() {
        assertEquals("OPEN system.certificate.unknown", said(Outcome.UNKNOWN_ISSUER, 90, 30));
        assertEquals("TROUBLE system.certificate.ended", said(Outcome.UNKNOWN_ISSUER, 90, -1));
    }

    @Test
    void whereNobodyCanKnowItSaysSo() {
        assertEquals("system.certificate.plain",
                OwnCertificate.look(URI.create("http://127.0.0.1:1"), SHORT).line(NOW).state().key());
        assertEquals("system.certificate.unreached",
                OwnCertificate.look(URI.create("https://127.0.0.1:1"), SHORT).line(NOW).state().key());
    }

    /** It takes the call and says nothing; the round goes on all the same. */
    @Test
    void aSilentNeighbourIsWaitedForNotForLong() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertEquals(Outcome.UNREACHED,
                    OwnCertificate.look(URI.create("https://127.0.0.1:" + silent.getLocalPort()), SHORT).outcome());
        }
    }

    @Test
    void whatIsShownIsSeenThoughNobodyVouchesForIt(@TempDir Path folder) throws IOException, GeneralSecurityException {
        try (var server = showing(Certified.localhost(folder)).createServerSocket(0, 1,
                InetAddress.getByName("localhost"))) {
            Thread.ofVirtual().start(() -> greet(server));
            var look = OwnCertificate.look(URI.create("https://localhost:" + server.getLocalPort()), PATIENT);
            assertEquals(Outcome.UNKNOWN_ISSUER, look.outcome());
            assertEquals(31, Duration.between(look.from(), look.until()).toDays());
        }
    }

    private static ServerSocketFactory showing(Certified host) throws IOException, GeneralSecurityException {
        var pem = Files.readString(host.key()).replaceAll("-----[^-]+-----", "");
        var key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(
                Base64.getMimeDecoder().decode(pem)));
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (var certificate = Files.newInputStream(host.certificate())) {
            store.setKeyEntry("localhost", key, new char[0], new Certificate[]{
                    CertificateFactory.getInstance("X.509").generateCertificate(certificate)});
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, new char[0]);
        var tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), null, null);
        return tls.getServerSocketFactory();
    }

    /** Until the other side goes, which it does because it does not trust. */
    private static void greet(ServerSocket server) {
        try (var line = server.accept()) {
            line.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // That it goes is what it comes to.
            return;
        }
    }
}
