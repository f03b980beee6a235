package org.practiceportal.web.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.practiceportal.api.Practice;
import org.practiceportal.api.Rounds;
import org.practiceportal.web.database.Deadline;
import org.practiceportal.web.system.CertificateLook.Outcome;

/**
 * The certificate that browsers see. It is the proxy's, so the portal calls at its own address, as they do, greets, and says
 * nothing more. No page waits for it.
 */
@ApplicationScoped
class OwnCertificate {

    private static final Logger LOG = Logger.getLogger(OwnCertificate.class.getName());
    private static final Duration EACH = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int HTTPS_PORT = 443;

    @Inject
    Rounds rounds;

    @Inject
    Practice practice;

    private volatile CertificateLook last = CertificateLook.of(Outcome.NOT_YET);

    void start(@Observes Startup started) {
        rounds.onEachInstance("certificate", EACH, () -> last = look(practice.address(), PATIENCE)).sooner();
    }

    CertificateLook last() {
        return last;
    }

    static CertificateLook look(URI address, Duration patience) {
        if (!"https".equalsIgnoreCase(address.getScheme())) {
            return CertificateLook.of(Outcome.PLAIN);
        }
        try {
            return Deadline.within(patience, () -> greeted(address, patience));
        } catch (TimeoutException | ExecutionException e) {
            LOG.log(Level.FINE, "The certificate was not seen.", e);
            return CertificateLook.of(Outcome.UNREACHED);
        }
    }

    private static CertificateLook greeted(URI address, Duration patience)
            throws IOException, GeneralSecurityException {
        var seen = new SeenCertificate();
        var tls = SSLContext.getInstance("TLS");
        tls.init(null, new TrustManager[]{seen}, null);
        var port = address.getPort() < 0 ? HTTPS_PORT : address.getPort();
        try (var line = new Socket()) {
            line.connect(new InetSocketAddress(address.getHost(), port), Math.toIntExact(patience.toMillis()));
            try (var greeting = SSLSocket.class.cast(
                    tls.getSocketFactory().createSocket(line, address.getHost(), port, true))) {
                var wanted = greeting.getSSLParameters();
                wanted.setEndpointIdentificationAlgorithm("HTTPS");
                greeting.setSSLParameters(wanted);
                greeting.startHandshake();
                return seen.look(Outcome.SEEN);
            } catch (SSLException e) {
                LOG.log(Level.FINE, "The certificate was seen, and not trusted.", e);
                return seen.look(Outcome.UNKNOWN_ISSUER);
            }
        }
    }

    /** Trusts whom Java trusts, and remembers what it was shown, so that one that has ended is seen, too. */
    private static final class SeenCertificate implements X509TrustManager {

        private final X509TrustManager usual;
        private volatile X509Certificate shown;

        SeenCertificate() throws GeneralSecurityException {
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init((KeyStore) null);
            usual = X509TrustManager.class.cast(trust.getTrustManagers()[0]);
        }

        /** @throws SSLException if none was shown */
        CertificateLook look(Outcome outcome) throws SSLException {
            if (shown == null) {
                throw new SSLException("no certificate was shown");
            }
            return new CertificateLook(outcome, shown.getNotBefore().toInstant(), shown.getNotAfter().toInstant());
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            shown = chain[0];
            usual.checkServerTrusted(chain, type);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
            usual.checkClientTrusted(chain, type);
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return usual.getAcceptedIssuers();
        }
    }
}
