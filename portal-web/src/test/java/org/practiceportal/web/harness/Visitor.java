package org.practiceportal.web.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Somebody in front of the portal without a browser: keeps cookies, fills forms, follows no redirect by itself. */
public final class Visitor {

    /** What everybody of the sample practice signs in with. */
    public static final String PASSPHRASE = "only for the sample";

    private final URI address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    public Visitor(URI address) {
        this(address, UnaryOperator.identity());
    }

    private Visitor(URI address, UnaryOperator<HttpClient.Builder> connection) {
        this.address = address;
        this.client = connection.apply(HttpClient.newBuilder().cookieHandler(cookies)
                .version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5))).build();
    }

    /** Somebody who comes from this address of the machine, and believes this certificate. */
    public static Visitor from(String local, URI address, Certified host) {
        return new Visitor(address,
                client -> client.localAddress(literal(local)).sslContext(host.trust()));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** A file. */
    public byte[] download(String path) {
        return send(request(path).GET(), BodyHandlers.ofByteArray()).body();
    }

    /** The page behind a path, wherever redirects lead. */
    public HttpResponse<String> follow(String path) {
        var answer = get(path);
        for (int i = 0; i < 5 && answer.statusCode() / 100 == 3; i++) {
            answer = get(address.resolve("/").relativize(
                    answer.headers().firstValue("Location").map(URI::create).orElseThrow()).toString());
        }
        return answer;
    }

    /** Posts as a page of the portal itself would. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, fields, Map.of("Origin", origin()));
    }

    public HttpResponse<String> post(String path, Map<String, String> fields, Map<String, String> headers) {
        var body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        headers.forEach(request::header);
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Posts a body that no form of the portal makes. */
    public HttpResponse<String> post(String path, String type, byte[] body) {
        return send(request(path).header("Content-Type", type).header("Origin", origin())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** The same without a word about where it comes from. */
    public HttpResponse<String> send(String path, String type, byte[] body) {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public HttpResponse<String> post(Form form) {
        return post(form.action(), form.fields());
    }

    /** Signs in somebody of the sample practice. */
    public Visitor signIn(String email) {
        var answer = signIn(email, PASSPHRASE);
        if (answer.statusCode() != 302) {
            throw new AssertionError(email + " was not let in: " + answer.statusCode() + "\n" + answer.body());
        }
        return this;
    }

    public HttpResponse<String> signIn(String email, String passphrase) {
        var form = Form.with("password", get(address.getRawPath() + "/signin.xhtml").body());
        return post(form.fillTyped("text|email", email).fillTyped("password", passphrase).press());
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the forms of the portal come from. */
    public String origin() {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /** As they stand in the header of a request. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path.startsWith("/") ? path : "/" + path))
                .timeout(Duration.ofMinutes(1));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
