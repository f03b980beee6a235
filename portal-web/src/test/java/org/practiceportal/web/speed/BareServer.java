package org.practiceportal.web.speed;

import static org.practiceportal.web.harness.PortalServer.PROGRAM;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.practiceportal.database.Ports;
import org.practiceportal.web.harness.Folders;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.web.harness.Visitor;

/** The portal's server without the portal: with nothing, or with pages of PrimeFaces that have nothing to ask and to decide. */
record BareServer(Process process, URI address) implements AutoCloseable {

    /** The server that is ready says so. */
    private static final String READY = "ready in";
    private static final String WEB_XML = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.1">
              <context-param>
                <param-name>jakarta.faces.PROJECT_STAGE</param-name><param-value>Production</param-value>
              </context-param>
              <servlet>
                <servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
              </servlet>
              <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
            </web-app>
            """;
    private static final String BEANS = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
            """;
    private static final String PAGE = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:f="jakarta.faces.core"
                  xmlns:p="primefaces">
              <f:view transient="true">
                <h:head><title>Bare</title></h:head>
                <h:body>%s<h:form id="f"><p:inputText id="words"/></h:form></h:body>
              </f:view>
            </html>
            """;
    private static final String PARAGRAPH = "<p>" + "Words that nobody asked for. ".repeat(20) + "</p>\n";

    /** Without an application. */
    static BareServer empty() {
        return started(List.of());
    }

    /** @param sizes in bytes, of the pages {@code /0.xhtml}, {@code /1.xhtml}, … */
    static BareServer withPages(List<Integer> sizes) {
        var war = ShrinkWrap.create(WebArchive.class, "bare.war").setWebXML(new StringAsset(WEB_XML))
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml")
                .addAsLibraries(primeFaces().toFile());
        for (int i = 0; i < sizes.size(); i++) {
            war.addAsWebResource(
                    new StringAsset(PAGE.replace("%s", PARAGRAPH.repeat(sizes.get(i) / PARAGRAPH.length()))),
                    i + ".xhtml");
        }
        var file = Folders.fresh("bare").resolve("bare.war");
        war.as(ZipExporter.class).exportTo(file.toFile());
        return started(List.of("--deploy", file.toString(), "--contextroot", "/"));
    }

    private static Path primeFaces() {
        try (var libraries = Files.list(PROGRAM.resolve("lib/portal/WEB-INF/lib"))) {
            return libraries.filter(each -> each.getFileName().toString().matches("primefaces-\\d.*")).findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BareServer started(List<String> application) {
        var folder = Folders.fresh("bare-server");
        var port = Ports.free();
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(PortalServer.JAVA);
        command.addAll(List.of("-Djava.io.tmpdir=" + folder, "-jar", PROGRAM.resolve("lib/payara-micro.jar").toString(),
                "--nohazelcast", "--port", Integer.toString(port)));
        command.addAll(application);
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = process.inputReader();
            for (var line = said.readLine(); line == null || !line.contains(READY); line = said.readLine()) {
                if (line == null) {
                    throw new AssertionError("The bare server has ended.");
                }
            }
            Thread.ofVirtual().start(() -> said.lines().forEach(line -> {}));
            return new BareServer(process, URI.create("http://127.0.0.1:" + port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Visitor visitor() {
        return new Visitor(address);
    }

    Cpu cpu() {
        return new Cpu(process.toHandle());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
