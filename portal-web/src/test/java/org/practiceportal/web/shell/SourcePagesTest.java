package org.practiceportal.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where pages come from while somebody works on them. */
class SourcePagesTest {

    @TempDir
    Path folder;

    private Path page;
    private SourcePages pages;

    @BeforeEach
    void write() throws IOException {
        page = Files.writeString(Files.createDirectories(folder.resolve("second/garden")).resolve("beds.xhtml"),
                "<p/>");
        Files.writeString(folder.resolve("secret.xhtml"), "<p/>");
        pages = new SourcePages(new NothingPacked(), List.of(folder.resolve("first"), folder.resolve("second")));
    }

    @Test
    void fromTheFirstFolderThatHasThem() throws MalformedURLException {
        assertEquals(page.toUri().toURL(), pages.createViewResource(null, "/garden/beds.xhtml").getURL());
    }

    @Test
    void elseAsTheyWerePacked() {
        assertNull(pages.createViewResource(null, "/garden/pond.xhtml"));
        assertNull(pages.createViewResource(null, "/garden"));
    }

    @Test
    void neverFromBesideTheFolders() {
        assertNull(pages.createViewResource(null, "/../secret.xhtml"));
    }

    @Test
    void withoutTheSettingThereAreNoFolders() {
        assertEquals(List.of(), SourcePages.configured());
    }

    private static final class NothingPacked extends ResourceHandlerWrapper {

        private NothingPacked() {
            super(null);
        }

        @Override
        public ViewResource createViewResource(FacesContext context, String name) {
            return null;
        }
    }
}
