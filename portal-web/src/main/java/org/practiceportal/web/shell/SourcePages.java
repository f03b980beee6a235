package org.practiceportal.web.shell;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Shows whoever works on pages what stands in the sources: the folders that the system property {@value #FOLDERS} names, with
 * commas between, come before what was packed. A portal in use has no such property.
 */
public class SourcePages extends ResourceHandlerWrapper {

    private static final String FOLDERS = "org.practiceportal.pages";

    private final List<Path> folders;

    public SourcePages(ResourceHandler packed) {
        this(packed, configured());
    }

    SourcePages(ResourceHandler packed, List<Path> folders) {
        super(packed);
        this.folders = folders;
    }

    static List<Path> configured() {
        return Stream.of(System.getProperty(FOLDERS, "").split(",")).filter(folder -> !folder.isEmpty()).map(Path::of)
                .toList();
    }

    @Override
    public ViewResource createViewResource(FacesContext context, String name) {
        return folders.stream().flatMap(folder -> in(folder, name)).<ViewResource>map(Source::new).findFirst()
                .orElseGet(() -> super.createViewResource(context, name));
    }

    private static Stream<Path> in(Path folder, String name) {
        var file = folder.resolve(name.replaceFirst("^/+", "")).normalize();
        return file.startsWith(folder) && Files.isRegularFile(file) ? Stream.of(file) : Stream.empty();
    }

    private static final class Source extends ViewResource {

        private final Path file;

        private Source(Path file) {
            this.file = file;
        }

        @Override
        public URL getURL() {
            try {
                return file.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
