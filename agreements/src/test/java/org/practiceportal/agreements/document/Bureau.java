package org.practiceportal.agreements.document;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.practiceportal.agreements.document.Authority.Member;
import org.practiceportal.agreements.document.Authority.Use;
import org.practiceportal.agreements.document.proof.LongTermProof;
import org.practiceportal.agreements.document.proof.Revocations;
import org.practiceportal.agreements.document.proof.TimeStampAuthority;
import org.practiceportal.agreements.document.proof.Trust;

/** An office on the net that stamps the time and tells about certificates, honestly or not. */
public final class Bureau implements AutoCloseable {

    /** How it answers those who ask for the time. */
    enum Mood {
        HONEST,
        NEVER_ANSWERS,
        ENDLESS,
        WRONG_NONCE,
        WRONG_IMPRINT,
        REFUSES,
        HTML,
        FAILS,
        LEADS_ELSEWHERE,
        YEARS_AGO
    }

    final Authority authority;
    final Member root;
    final Member middle;
    final Member stamps;
    private final Member answers;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicLong serials = new AtomicLong(1000);
    volatile Mood mood = Mood.HONEST;
    volatile Member signer;
    volatile Instant now;
    /** Whether it says nothing by OCSP. */
    volatile boolean onlyLists;
    /** What its lists say was taken back; {@code null} for nothing. */
    volatile BigInteger revoked;

    public Bureau(String key, Instant now) throws Exception {
        this.now = now;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        authority = new Authority(address("").toString());
        root = authority.root("secp384r1");
        middle = authority.member(root, "Sample Middle", key, Use.AUTHORITY);
        stamps = authority.member(middle, "Sample Time", key, Use.TIME);
        answers = authority.member(middle, "Sample Answers", key, Use.OCSP);
        signer = stamps;
        server.createContext("/time", this::time);
        for (var issuer : List.of(root, middle)) {
            var folder = "/" + issuer.certificate().getSubjectX500Principal().getName().replaceAll("[^A-Za-z]", "");
            server.createContext(folder + ".crl", exchange -> send(exchange, "application/pkix-crl", list(issuer)));
            server.createContext(folder + ".ocsp", exchange -> ocsp(exchange, issuer));
        }
        server.start();
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Somebody who asks here, at the bureau's time. */
    public LongTermProof longTermProof() {
        var clock = Clock.fixed(now, java.time.ZoneOffset.UTC);
        var trust = new Trust(Set.of(root.certificate()));
        return new LongTermProof(new TimeStampAuthority(address("/time"), trust, clock, new SecureRandom()), trust,
                new Revocations(List.of(), clock));
    }

    private void time(HttpExchange exchange) throws IOException {
        var question = exchange.getRequestBody().readAllBytes();
        switch (mood) {
            case NEVER_ANSWERS -> await();
            case ENDLESS -> endless(exchange);
            case HTML -> send(exchange, "text/html", "<h1>Please pay</h1>".getBytes(StandardCharsets.US_ASCII));
            case FAILS -> exchange.sendResponseHeaders(500, -1);
            case LEADS_ELSEWHERE -> {
                exchange.getResponseHeaders().set("Location", address("/elsewhere").toString());
                exchange.sendResponseHeaders(302, -1);
            }
            default -> send(exchange, "application/timestamp-reply", stamp(question));
        }
        exchange.close();
    }

    private byte[] stamp(byte[] question) {
        try {
            var asked = new TimeStampRequest(question);
            var imprint = asked.getMessageImprintDigest();
            var nonce = asked.getNonce();
            if (mood == Mood.WRONG_IMPRINT) {
                imprint[0] ^= 1;
            }
            if (mood == Mood.WRONG_NONCE) {
                nonce = nonce.flipBit(3);
            }
            var again = new TimeStampRequestGenerator();
            again.setCertReq(true);
            var request = again.generate(TSPAlgorithms.SHA256, imprint, nonce);
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var tokens = new TimeStampTokenGenerator(new JcaSignerInfoGeneratorBuilder(digests).build(
                    new JcaContentSignerBuilder(signer.algorithm()).build(signer.pair().getPrivate()),
                    new JcaX509CertificateHolder(signer.certificate())),
                    digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                    new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"));
            tokens.setAccuracySeconds(1);
            tokens.addCertificates(new JcaCertStore(signer.chain()));
            var responses = new TimeStampResponseGenerator(tokens,
                    mood == Mood.REFUSES ? Set.of(TSPAlgorithms.SHA512) : TSPAlgorithms.ALLOWED);
            var at = mood == Mood.YEARS_AGO ? now.minusSeconds(86400 * 20) : now;
            return responses.generate(request, BigInteger.valueOf(serials.getAndIncrement()), Date.from(at))
                    .getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] list(Member issuer) {
        try {
            var back = revoked == null ? new BigInteger[0] : new BigInteger[]{revoked};
            return Authority.revocations(issuer, now.minusSeconds(3600), back);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The root answers by itself, the smaller authority by somebody whom it certified for that. */
    private void ocsp(HttpExchange exchange, Member issuer) throws IOException {
        if (onlyLists) {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
            return;
        }
        try {
            var question = new OCSPReq(exchange.getRequestBody().readAllBytes());
            var who = issuer == root ? root : answers;
            var holder = new JcaX509CertificateHolder(who.certificate());
            var builder = new BasicOCSPRespBuilder(new RespID(holder.getSubject()));
            for (var one : question.getRequestList()) {
                builder.addResponse(one.getCertID(), CertificateStatus.GOOD, Date.from(now.minusSeconds(60)),
                        Date.from(now.plusSeconds(86400)), null);
            }
            var basic = builder.build(new JcaContentSignerBuilder(who.algorithm()).build(who.pair().getPrivate()),
                    new org.bouncycastle.cert.X509CertificateHolder[]{holder}, Date.from(now));
            send(exchange, "application/ocsp-response",
                    new OCSPRespBuilder().build(OCSPResp.SUCCESSFUL, basic).getEncoded());
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private void endless(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            for (byte[] some = new byte[8192]; closed.getCount() > 0;) {
                out.write(some);
            }
        } catch (IOException e) {
            // Whoever asked has had enough.
        }
    }

    private void await() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
