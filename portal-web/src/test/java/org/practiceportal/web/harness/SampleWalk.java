package org.practiceportal.web.harness;

import java.net.URI;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A walk through the portal as it was built, with the sample practice, an empty data directory and a mail server. There is one
 * such portal at a time.
 */
@ArquillianTest
@ResourceLock("the portal with the sample practice")
public abstract class SampleWalk {

    protected static final URI ADDRESS = URI.create("http://127.0.0.1:" + System.getProperty("walk.port"));

    @Deployment(testable = false)
    public static WebArchive portal() {
        Folders.emptied(Path.of(System.getProperty("walk.data")));
        Mailbox.empty();
        return ShrinkWrap.createFromZipFile(WebArchive.class, PortalServer.WAR.toFile());
    }

    protected static Visitor visitor() {
        return new Visitor(ADDRESS);
    }

    protected static Visitor signedIn(String email) {
        return visitor().signIn(email);
    }
}
