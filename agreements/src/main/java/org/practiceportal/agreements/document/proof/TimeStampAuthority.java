package org.practiceportal.agreements.document.proof;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;

import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.practiceportal.agreements.Sha256;

/**
 * A time-stamp service (RFC 3161) somewhere on the net. What it answers is taken only if it is about just this question, signed
 * by a certificate that is valid and meant for that, and near the time that it is here. For all threads.
 */
public final class TimeStampAuthority {

    private static final int MOST_BYTES = 64 * 1024;
    private static final int NONCE_BITS = 62;
    /** Clocks may differ by so much. More means that one of them is badly wrong, and then nobody should rely on either. */
    private static final Duration DRIFT = Duration.ofHours(1);

    private final Fetch fetch = new Fetch();
    private final URI address;
    private final Trust trust;
    private final Clock clock;
    private final SecureRandom random;

    /**
     * @throws IllegalArgumentException with a sentence for the administrator, if it could be anybody who answers: with plain http
     *                                  only those may who are trusted by name
     */
    public TimeStampAuthority(URI address, Trust trust, Clock clock, SecureRandom random) {
        var https = "https".equals(address.getScheme());
        if (address.getHost() == null || !https && !"http".equals(address.getScheme())) {
            throw new IllegalArgumentException("The time-stamp service " + address + " is no http or https address.");
        }
        if (!https && trust.authorities().isEmpty()) {
            throw new IllegalArgumentException("The time-stamp service speaks http, so anybody could answer for it;"
                    + " portal.timestamp.trust must name a file with the certificates to be trusted.");
        }
        this.address = address;
        this.trust = trust;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Asks for a stamp.
     *
     * @throws IOException if none came that can be believed, with the reason
     */
    public TimeStamp stamp(byte[] what) throws IOException {
        try {
            var generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            // One bit is always set, so that answers are of one length.
            var nonce = new BigInteger(NONCE_BITS, random).setBit(NONCE_BITS);
            var imprint = Sha256.of(what);
            var request = generator.generate(TSPAlgorithms.SHA256, imprint, nonce);
            var answer = fetch.post(address, request.getEncoded(), "application/timestamp-query",
                    "application/timestamp-reply", MOST_BYTES);
            var response = new TimeStampResponse(answer);
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new IOException(address + " gives no stamp: " + response.getStatusString());
            }
            return checked(response.getTimeStampToken(), response.getTimeStampToken().getEncoded());
        } catch (TSPException | GeneralSecurityException | OperatorCreationException | RuntimeException e) {
            // BouncyCastle answers malformed input with exceptions of many kinds; each means the same here.
            throw new IOException(address + " gives a stamp that cannot be believed: " + e.getMessage(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private TimeStamp checked(TimeStampToken token, byte[] encoded)
            throws IOException, TSPException, GeneralSecurityException, OperatorCreationException {
        var signers = token.getCertificates().getMatches(token.getSID());
        if (signers.size() != 1) {
            throw new IOException(address + " gives a stamp without its certificate");
        }
        var signer = (X509CertificateHolder) signers.iterator().next();
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
        var at = token.getTimeStampInfo().getGenTime().toInstant();
        var now = clock.instant();
        var certificate = certificate(signer);
        certificate.checkValidity(java.util.Date.from(now));
        if (Duration.between(at, now).abs().compareTo(DRIFT) > 0) {
            throw new IOException(address + " says that it is " + at + ", and here it is " + now);
        }
        var others = new ArrayList<X509Certificate>();
        for (var other : token.getCertificates().getMatches(null)) {
            others.add(certificate(other));
        }
        return new TimeStamp(encoded, at, name(signer), certificate.getNotAfter().toInstant(),
                trust.path(certificate, others, at));
    }

    private static X509Certificate certificate(X509CertificateHolder holder) throws GeneralSecurityException {
        return new JcaX509CertificateConverter().getCertificate(holder);
    }

    private static String name(X509CertificateHolder holder) {
        var subject = holder.getSubject();
        var common = subject.getRDNs(BCStyle.CN);
        var name = common.length == 0
                ? subject.toString()
                : IETFUtils.valueToString(common[0].getFirst().getValue());
        var plain = name.replaceAll("\\p{C}", " ").strip();
        return plain.substring(0, Math.min(plain.length(), 100));
    }
}
