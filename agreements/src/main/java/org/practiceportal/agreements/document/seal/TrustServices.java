package org.practiceportal.agreements.document.seal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.practiceportal.agreements.document.proof.LongTermProof;
import org.practiceportal.agreements.document.proof.Revocations;
import org.practiceportal.agreements.document.proof.TimeStampAuthority;
import org.practiceportal.agreements.document.proof.Trust;

/** Whom the practice has chosen to tell the time and the state of certificates; nobody, unless it is set. */
@ApplicationScoped
public class TrustServices {

    @Inject
    @ConfigProperty(name = "portal.timestamp.url")
    Optional<String> address;

    @Inject
    @ConfigProperty(name = "portal.timestamp.trust")
    Optional<String> trusted;

    @Inject
    @ConfigProperty(name = "portal.seal.crl")
    Optional<String> lists;

    @Inject
    Clock clock;

    private Optional<LongTermProof> longTermProof;
    private Trust trust;

    @PostConstruct
    void open() {
        StartupFailure.told(this::readSettings);
    }

    private void readSettings() {
        trust = trusted.map(file -> Trust.in(Path.of(file))).orElse(new Trust(Set.of()));
        var revocations = new Revocations(lists.map(TrustServices::addresses).orElse(List.of()), clock);
        longTermProof = address.map(
                where -> new LongTermProof(new TimeStampAuthority(uri(where), trust, clock, new SecureRandom()), trust,
                        revocations));
    }

    private static List<URI> addresses(String listed) {
        return Arrays.stream(listed.split(",")).map(String::strip).map(TrustServices::uri).toList();
    }

    private static URI uri(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("\"" + address + "\" is no address of a time-stamp service or list.", e);
        }
    }

    /** Being here is enough: a setting that cannot be used stops the start with one sentence. */
    void start(@Observes Startup started) {}

    /** Empty if nobody was chosen. */
    public Optional<LongTermProof> longTermProof() {
        return longTermProof;
    }

    /** Certificates of those whose time is believed; empty if none was named. */
    public Set<X509Certificate> believed() {
        return trust.authorities();
    }

    /** Where the time-stamp service is; {@code null} if there is none. */
    public String address() {
        return address.orElse(null);
    }

    /** Whether more can be kept than the time. */
    public boolean isLongTerm() {
        return longTermProof.filter(LongTermProof::isLongTerm).isPresent();
    }
}
