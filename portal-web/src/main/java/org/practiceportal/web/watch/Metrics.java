package org.practiceportal.web.watch;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.DoubleSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.practiceportal.web.database.DatabaseWatch;
import org.practiceportal.web.notification.Outbox;

/**
 * Figures for Prometheus, on a listener of their own that only this machine reaches, and only if its port is set. They count
 * what the portal does and tell nothing about anybody.
 */
@ApplicationScoped
class Metrics {

    private static final String HERE = "127.0.0.1";

    @Inject
    @ConfigProperty(name = "portal.metrics.port")
    Optional<Integer> port;

    @Inject
    DatabaseWatch database;

    @Inject
    Outbox outbox;

    /** Asking the database needs a thread of the server's. */
    @Resource
    ManagedThreadFactory threads;

    private HTTPServer listener;

    void start(@Observes Startup started) {
        port.ifPresent(number -> {
            try {
                listener = HTTPServer.builder().hostname(HERE).port(number).registry(registry())
                        .executorService(Executors.newSingleThreadExecutor(threads)).buildAndStart();
            } catch (IOException e) {
                throw new IllegalStateException(
                        "Port " + number + " of " + HERE + " cannot be used for the figures. Name"
                                + " another by PORTAL_METRICS_PORT.",
                        e);
            }
        });
    }

    private PrometheusRegistry registry() {
        var registry = new PrometheusRegistry();
        JvmMetrics.builder().register(registry);
        gauge(registry, "portal_database_up", "Whether the database serves.", () -> database.isThere() ? 1 : 0);
        gauge(registry, "portal_mails_waiting", "Mails that no server has taken yet.",
                () -> database.isThere() ? outbox.waiting() : Double.NaN);
        return registry;
    }

    private static void gauge(PrometheusRegistry registry, String name, String help, DoubleSupplier value) {
        GaugeWithCallback.builder().name(name).help(help).callback(callback -> callback.call(value.getAsDouble()))
                .register(registry);
    }

    @PreDestroy
    void stop() {
        if (listener != null) {
            listener.stop();
        }
    }
}
