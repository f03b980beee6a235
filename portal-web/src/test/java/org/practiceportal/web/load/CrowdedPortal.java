package org.practiceportal.web.load;

import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.practiceportal.web.harness.Persona;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.web.harness.Visitor;

/** A portal with the sample practice for the tests of a class, and who stands in front of it. */
final class CrowdedPortal implements BeforeAllCallback, AfterAllCallback {

    static final String FORM = "application/x-www-form-urlencoded";
    static final String PARTS = "multipart/form-data; boundary=x";
    /** For a therapist. */
    static final String PAGE = "/agreements/overview/clients.xhtml";
    /** For everybody, and takes a file. */
    static final String VERIFY = "/agreements/document/verify.xhtml";

    private final String name;
    private PortalServer portal;

    CrowdedPortal(String name) {
        this.name = name;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        portal = PortalServer.started(name, PortalServer.PROGRAM, Map.of("portal.sample", "true"));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (portal != null) {
            portal.close();
        }
    }

    long pid() {
        return portal.pid();
    }

    Visitor visitor() {
        return portal.visitor();
    }

    Crowd strangers() {
        return new Crowd(portal.address(), "");
    }

    /** All with the session of one therapist. */
    Crowd people() {
        return new Crowd(portal.address(), visitor().signIn(Persona.THERAPIST.email()).cookies());
    }

    /** Somebody who wants to sign in meanwhile. */
    Probe probe() {
        return Probe.of(portal.address());
    }
}
