package org.practiceportal.web.walk;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.practiceportal.web.harness.PortalServer;

/** Every address at which the built WAR answers: its pages, those of our jars inside it, downloads, plain files. */
final class Endpoints {

    private static final String LIBRARIES = "WEB-INF/lib/";
    private static final String RESOURCES = "META-INF/resources/";

    private final Set<String> found = new TreeSet<>();

    private Endpoints() {}

    static Set<String> ofTheWar() {
        var endpoints = new Endpoints();
        endpoints.found.add("/");
        try (var war = new ZipInputStream(Files.newInputStream(PortalServer.WAR))) {
            for (var entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                if (entry.getName().matches(LIBRARIES + "(portal-api|agreements)-.*\\.jar")) {
                    endpoints.addPagesOf(war);
                } else {
                    endpoints.add(entry.getName());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        endpoints.addDownloads();
        return endpoints.found;
    }

    private void addPagesOf(InputStream jar) throws IOException {
        var entries = new ZipInputStream(jar);
        for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            if (entry.getName().startsWith(RESOURCES)) {
                add(entry.getName().substring(RESOURCES.length()));
            }
        }
    }

    /** Style sheets, scripts and pictures in {@code resources} are for everybody. */
    private void add(String file) {
        if (!file.isEmpty() && !file.endsWith("/") && !file.startsWith("WEB-INF/") && !file.startsWith("META-INF/")
                && !file.startsWith("resources/")) {
            found.add("/" + file);
        }
    }

    private void addDownloads() {
        var house = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.practiceportal");
        for (var resource : house) {
            if (resource.isAnnotatedWith("jakarta.ws.rs.Path")) {
                addDownloads(resource);
            }
        }
    }

    private void addDownloads(JavaClass resource) {
        var folder = "/files/" + path(resource.getAnnotationOfType("jakarta.ws.rs.Path").get("value").orElse(""));
        for (var method : resource.getMethods()) {
            if (method.isAnnotatedWith("jakarta.ws.rs.Path")) {
                found.add(folder + "/"
                        + path(method.getAnnotationOfType("jakarta.ws.rs.Path").get("value").orElse("")));
            } else if (method.isAnnotatedWith("jakarta.ws.rs.GET")) {
                found.add(folder);
            }
        }
    }

    private static String path(Object value) {
        return value.toString().replaceAll("^/|/$", "");
    }
}
