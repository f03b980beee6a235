package org.practiceportal.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.grizzly.SocketBinder;
import org.glassfish.grizzly.http.HttpCodecFilter;
import org.practiceportal.web.address.PortalAddress;

/**
 * Hands {@link ServerAnswers} and {@link ClosedConnections} to whatever the server listens with. Payara offers no way to it but its own parts, whose
 * types are not published: they are called by their names, and a server that has other ones is served without. They take
 * no new connections when the portal ends.
 */
@WebListener
public class ServerListeners implements ServletContextListener, UnderWay {

    private static final Logger LOG = Logger.getLogger(ServerListeners.class.getName());
    private static final Annotation[] UNQUALIFIED = {};

    /** Under this name the launcher, which shares no class with us, finds what to run when it has opened the listener. */
    private static final String OPENED = "portal.opened";

    @Inject
    Closing closing;

    private final Map<HttpCodecFilter, ServerAnswers> completed = new HashMap<>();
    private final ClosedConnections closed = new ClosedConnections();

    @Override
    public void contextInitialized(ServletContextEvent start) {
        complete();
        System.getProperties().put(OPENED, (Runnable) this::complete);
        closing.waitFor(this);
    }

    /** Takes no new connections: whoever tries goes elsewhere before anything is sent. Those that are open stay so. */
    @Override
    public void finish() {
        try {
            for (var listening : listeners()) {
                if (transport(listening) instanceof SocketBinder ports) {
                    ports.unbindAll();
                }
            }
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            LOG.log(Level.WARNING, "New connections are taken to the last.", e);
        }
    }

    @Override
    public boolean isFinished() {
        return true;
    }

    private synchronized void complete() {
        try {
            var https = PortalAddress.configured().isHttps();
            for (var filter : filters()) {
                completed.computeIfAbsent(filter, found -> {
                    var answers = new ServerAnswers(https);
                    found.addContentEncoding(answers);
                    found.getMonitoringConfig().addProbes(closed);
                    return answers;
                });
            }
            LOG.log(Level.FINE, "Listeners with complete answers: {0}", completed.size());
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            LOG.log(Level.WARNING, "This server's own answers, such as to broken requests, go out without our headers.",
                    e);
        }
    }

    @Override
    public synchronized void contextDestroyed(ServletContextEvent end) {
        System.getProperties().remove(OPENED);
        completed.forEach((filter, answers) -> {
            filter.removeContentEncoding(answers);
            filter.getMonitoringConfig().removeProbes(closed);
        });
    }

    private static List<HttpCodecFilter> filters() throws ReflectiveOperationException {
        var found = new ArrayList<HttpCodecFilter>();
        for (var listening : listeners()) {
            found.addAll(filters(listening));
        }
        return found;
    }

    private static List<Object> listeners() throws ReflectiveOperationException {
        var habitat = Class.forName("org.glassfish.internal.api.Globals").getMethod("getDefaultHabitat").invoke(null);
        var locator = Class.forName("org.glassfish.hk2.api.ServiceLocator");
        var listener = Class.forName("org.glassfish.grizzly.config.dom.NetworkListener");
        var service = Class.forName("com.sun.enterprise.v3.services.impl.GrizzlyService");
        var grizzly = locator.getMethod("getService", Class.class, Annotation[].class).invoke(habitat, service,
                UNQUALIFIED);
        var found = new ArrayList<Object>();
        for (var each : (List<?>) locator.getMethod("getAllServices", Class.class, Annotation[].class).invoke(habitat,
                listener, UNQUALIFIED)) {
            var proxy = service.getMethod("lookupNetworkProxy", listener).invoke(grizzly, each);
            if (proxy != null) {
                found.add(proxy.getClass().getMethod("getUnderlyingListener").invoke(proxy));
            }
        }
        return found;
    }

    private static List<HttpCodecFilter> filters(Object listening) throws ReflectiveOperationException {
        var filters = (List<?>) kind().getMethod("getFilters", Class.class).invoke(listening, HttpCodecFilter.class);
        return filters.stream().map(HttpCodecFilter.class::cast).toList();
    }

    private static Object transport(Object listening) throws ReflectiveOperationException {
        return kind().getMethod("getTransport").invoke(listening);
    }

    private static Class<?> kind() throws ClassNotFoundException {
        return Class.forName("org.glassfish.grizzly.config.GenericGrizzlyListener");
    }
}
