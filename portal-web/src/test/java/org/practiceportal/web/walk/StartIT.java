package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.practiceportal.web.harness.Folders;
import org.practiceportal.web.harness.OwnPortals;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.web.walk.weeds.Bindweed;
import org.practiceportal.web.walk.weeds.Nettle;

/** Starts that fail only when the application is there: a sentence at the end of few lines, and a code other than 0. */
@OwnPortals
class StartIT {

    private static String refusal(String name, Class<?> bean) {
        var plugins = Folders.fresh(name + "-plugins");
        ShrinkWrap.create(JavaArchive.class).addClass(bean).addAsManifestResource(new StringAsset("""
                <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
                """), "beans.xml").as(ZipExporter.class).exportTo(plugins.resolve(name + ".jar").toFile());
        var said = PortalServer.refusal(name, PortalServer.PROGRAM, Map.of("portal.plugins.dir", plugins.toString()));
        assertTrue(said.lines().count() <= 15, said);
        assertEquals(0, said.lines().filter(line -> line.startsWith("\tat ")).count(), said);
        return said.lines().reduce((before, last) -> last).orElseThrow();
    }

    @Test
    void aPluginThatTakesAnothersNameIsNamedWithItsBean() {
        var said = refusal("bindweed", Bindweed.class);
        for (var word : new String[]{"bindweed.jar", "the portal itself", "signInView", Bindweed.class.getName()}) {
            assertTrue(said.contains(word), said);
        }
    }

    @Test
    void aPluginThatFailsIsNamed() {
        var said = refusal("nettle", Nettle.class);
        assertTrue(
                said.startsWith("The plugin nettle.jar keeps the portal from starting (") && said.contains("it stings"),
                said);
    }
}
