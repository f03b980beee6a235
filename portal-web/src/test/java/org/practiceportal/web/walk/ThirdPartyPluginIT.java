package org.practiceportal.web.walk;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.practiceportal.web.harness.Folders;
import org.practiceportal.web.harness.OwnPortals;
import org.practiceportal.web.harness.Persona;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.web.walk.garden.GardenModule;

/** Somebody else's plugin: its jar in the plugins folder of a portal that was built without knowing it. */
@OwnPortals
class ThirdPartyPluginIT {

    private static PortalServer portal;

    @BeforeAll
    static void start() {
        var plugins = Folders.fresh("third-party-plugins");
        jar(plugins.resolve("garden.jar"));
        portal = PortalServer.started("third-party", PortalServer.PROGRAM,
                Map.of("portal.sample", "true", "portal.plugins.dir", plugins.toString()));
    }

    private static void jar(Path target) {
        ShrinkWrap.create(JavaArchive.class).addPackage(GardenModule.class.getPackage())
                .addAsManifestResource(new StringAsset("""
                        <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0"
                               bean-discovery-mode="annotated"/>
                        """), "beans.xml")
                .addAsManifestResource(new StringAsset("""
                        <faces-config xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0">
                          <name>garden</name>
                          <application>
                            <resource-bundle>
                              <base-name>garden.words</base-name>
                              <var>garden</var>
                            </resource-bundle>
                          </application>
                        </faces-config>
                        """), "faces-config.xml")
                .addAsManifestResource(new StringAsset("""
                        <!DOCTYPE html>
                        <ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets"
                                        template="/WEB-INF/portal/page.xhtml">
                          <ui:define name="title">#{garden['menu']}</ui:define>
                          <ui:define name="content"><p>#{garden['bench']}</p></ui:define>
                        </ui:composition>
                        """), "resources/garden/plan.xhtml")
                .addAsResource(new StringAsset("menu=Garden plan\nbench=Behind the house stands a bench.\n"),
                        "garden/words_en.properties")
                .addAsResource(new StringAsset("menu=Plano\nbench=Detrás de la casa hay un banco.\n"),
                        "garden/words_es.properties")
                .as(ZipExporter.class).exportTo(target.toFile());
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void standsInTheMenu() {
        var today = portal.visitor().signIn(Persona.THERAPIST.email()).get("/today.xhtml").body();
        assertTrue(today.contains("/garden/plan.xhtml"), today);
        assertTrue(today.contains("Garden plan"), today);
    }

    @Test
    void standsBesideTheOthers() {
        var today = portal.visitor().signIn(Persona.THERAPIST.email()).get("/today.xhtml").body();
        assertTrue(today.contains("/agreements/"), today);
    }

    @Test
    void hasItsOwnPageInThePortalsFrame() {
        var page = portal.visitor().signIn(Persona.THERAPIST.email()).get("/garden/plan.xhtml");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("Behind the house stands a bench."), page.body());
        assertTrue(page.body().contains("Dr. Maya Lindqvist"), page.body());
    }

    @Test
    void speaksTheReadersLanguage() {
        var page = portal.visitor().signIn(Persona.OTHER_THERAPIST.email()).get("/garden/plan.xhtml");
        assertTrue(page.body().contains("de la casa hay un banco."), page.body());
    }

    @Test
    void isForPeopleWhoHaveSignedIn() {
        assertEquals(302, portal.visitor().get("/garden/plan.xhtml").statusCode());
    }

    @Test
    void takesAFileWhereItSaysSo() {
        var form = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n".getBytes(US_ASCII);
        var type = "multipart/form-data; boundary=x";
        var maya = portal.visitor().signIn(Persona.THERAPIST.email());
        assertEquals(200, maya.post("/garden/plan.xhtml", type, form).statusCode());
        assertEquals(302, maya.post("/today.xhtml", type, form).statusCode());
        assertEquals(302, portal.visitor().signIn(Persona.OWNER.email()).post("/garden/plan.xhtml", type, form)
                .statusCode());
    }
}
