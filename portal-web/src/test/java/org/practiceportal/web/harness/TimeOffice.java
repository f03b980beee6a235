package org.practiceportal.web.harness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.practiceportal.database.Ports;

/** A company on the net that certifies keys and stamps the time, and is closed until it opens. */
public final class TimeOffice implements AutoCloseable {

    public static final String PASSWORD = "a sample";

    private final int port = Ports.free();
    private final AtomicLong serials = new AtomicLong(1000);
    private final KeyPair rootKeys;
    private final KeyPair timeKeys;
    private final X509Certificate root;
    private final X509Certificate time;
    private HttpServer server;

    public TimeOffice() throws Exception {
        rootKeys = keys();
        timeKeys = keys();
        root = certify(rootKeys, "CN=Sample Root", true, false);
        time = certify(timeKeys, "CN=Sample Time", false, true);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/time");
    }

    public URI list() {
        return URI.create("http://127.0.0.1:" + port + "/list");
    }

    public X509Certificate root() {
        return root;
    }

    /** Keeps its root where a setting can name it. */
    public Path rootIn(Path file) throws Exception {
        return Files.writeString(file, "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(root.getEncoded()) + "\n-----END CERTIFICATE-----\n");
    }

    /** A key of somebody whom it certified, with the whole chain. */
    public Path keyIn(Path file, String name) throws Exception {
        var keys = keys();
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("seal", keys.getPrivate(), PASSWORD.toCharArray(),
                new Certificate[]{certify(keys, "CN=" + name, false, false), root});
        try (var out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return Folders.secret(file);
    }

    public void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/time", exchange -> answer(exchange, "application/timestamp-reply",
                stamp(exchange.getRequestBody().readAllBytes())));
        server.createContext("/list", exchange -> answer(exchange, "application/pkix-crl", revocations()));
        server.start();
    }

    private byte[] stamp(byte[] question) {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var tokens = new TimeStampTokenGenerator(
                    new JcaSignerInfoGeneratorBuilder(digests).build(
                            new JcaContentSignerBuilder("SHA256withECDSA").build(timeKeys.getPrivate()),
                            new JcaX509CertificateHolder(time)),
                    digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                    new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"));
            tokens.addCertificates(new JcaCertStore(List.of(time)));
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED).generate(
                    new TimeStampRequest(question), BigInteger.valueOf(serials.getAndIncrement()),
                    Date.from(Instant.now())).getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] revocations() {
        try {
            var now = Instant.now();
            var list = new JcaX509v2CRLBuilder(root, Date.from(now.minusSeconds(60)));
            list.setNextUpdate(Date.from(now.plus(Duration.ofDays(7))));
            return list.build(new JcaContentSignerBuilder("SHA256withECDSA").build(rootKeys.getPrivate())).getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private X509Certificate certify(KeyPair keys, String name, boolean authority, boolean stamps) throws Exception {
        var now = Instant.now();
        var builder = new JcaX509v3CertificateBuilder(new X500Principal("CN=Sample Root"),
                BigInteger.valueOf(serials.getAndIncrement()), Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(Duration.ofDays(3650))), new X500Principal(name), keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(authority
                ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        if (stamps) {
            builder.addExtension(Extension.extendedKeyUsage, true,
                    new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
        return new JcaX509CertificateConverter().getCertificate(
                builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(rootKeys.getPrivate())));
    }

    private static KeyPair keys() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }
}
