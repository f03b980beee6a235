package org.practiceportal.agreements.document.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks another machine for a few bytes. Whatever that does, an answer is there within five seconds, and of a bounded size, or
 * it is none. It is not led elsewhere.
 */
final class Fetch {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER).build();

    byte[] get(URI address, int most) throws IOException {
        return answer(HttpRequest.newBuilder(address).build(), most).body();
    }

    /** @param type of the question and, ending in {@code reply} or {@code response}, of the answer */
    byte[] post(URI address, byte[] question, String type, String answerType, int most) throws IOException {
        var answer = answer(HttpRequest.newBuilder(address).header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(question)).build(), most);
        var said = answer.headers().firstValue("Content-Type").orElse("nothing").split(";")[0].strip();
        if (!said.equalsIgnoreCase(answerType)) {
            throw new IOException(address + " answers with " + said + ", not " + answerType);
        }
        return answer.body();
    }

    private HttpResponse<byte[]> answer(HttpRequest request, int most) throws IOException {
        var asked = client.sendAsync(request, info -> new Bounded(most));
        try {
            var answer = asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != OK) {
                throw new IOException(request.uri() + " answers " + answer.statusCode());
            }
            return answer;
        } catch (TimeoutException e) {
            throw new IOException(request.uri() + " does not answer within " + PATIENCE.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw new IOException(request.uri() + " cannot be asked: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting for " + request.uri(), e);
        } finally {
            asked.cancel(true);
        }
    }

    /** Reads so many bytes and no more. */
    private static final class Bounded implements BodySubscriber<byte[]> {

        private final int most;
        private final ByteArrayOutputStream read = new ByteArrayOutputStream();
        private final CompletableFuture<byte[]> body = new CompletableFuture<>();
        private Subscription subscription;

        Bounded(int most) {
            this.most = most;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return body;
        }

        @Override
        public void onSubscribe(Subscription started) {
            subscription = started;
            started.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> parts) {
            for (var part : parts) {
                if (read.size() + part.remaining() > most) {
                    subscription.cancel();
                    body.completeExceptionally(new IOException("the answer is longer than " + most + " bytes"));
                    return;
                }
                var bytes = new byte[part.remaining()];
                part.get(bytes);
                read.writeBytes(bytes);
            }
        }

        @Override
        public void onError(Throwable e) {
            body.completeExceptionally(e);
        }

        @Override
        public void onComplete() {
            body.complete(read.toByteArray());
        }
    }
}
