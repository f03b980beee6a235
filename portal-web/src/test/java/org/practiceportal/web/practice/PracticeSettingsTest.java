package org.practiceportal.web.practice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.web.beans.Beans;

/** What the owner says about the practice. */
@ResourceLock(Beans.DATABASE)
class PracticeSettingsTest {

    private static final PersonId OWNER = PersonId.fresh();

    @RegisterExtension
    final Beans beans = new Beans();

    private final PracticeSettings settings = beans.get(PracticeSettings.class);

    private void sets(String name, String zone) {
        beans.act(() -> settings.set(OWNER, name, zone));
    }

    private void shows(byte[] logo) {
        beans.act(() -> settings.show(OWNER, logo));
    }

    private void refuses(String key, Runnable what) {
        assertEquals(key, assertThrows(Refused.class, what::run).why().key());
    }

    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        return out.toByteArray();
    }

    @Test
    void beforeAnythingIsSaidItHasNoNameAndNoZone() {
        assertEquals("", beans.ask(settings::name));
        assertEquals(ZoneOffset.UTC, beans.ask(settings::zone));
        assertEquals(Optional.empty(), beans.ask(settings::logo));
        assertEquals(URI.create("https://practice.example"), settings.address());
    }

    @Test
    void whatWasSaidLastCounts() {
        sets(" Lindenhof ", "America/Chicago");
        sets("Am Park", "Europe/Madrid");
        assertEquals("Am Park", beans.ask(settings::name));
        assertEquals(ZoneId.of("Europe/Madrid"), beans.ask(settings::zone));
        assertEquals(List.of("practice.changed", "practice.changed"), beans.kept("select act from portal_audit"));
    }

    @Test
    void aPracticeHasANameAndAZoneThatExists() {
        refuses("practice.name.wrong", () -> sets(" ", "UTC"));
        refuses("practice.name.wrong", () -> sets(null, "UTC"));
        refuses("practice.name.wrong", () -> sets("x".repeat(201), "UTC"));
        sets("x".repeat(200), "UTC");
        refuses("practice.zone.wrong", () -> sets("Lindenhof", "Mars/Base"));
        refuses("practice.zone.wrong", () -> sets("Lindenhof", null));
        assertTrue(TimeZones.ALL.contains("UTC"));
        assertFalse(TimeZones.ALL.contains("Etc/GMT+1"));
        assertEquals(TimeZones.ALL.stream().sorted().toList(), TimeZones.ALL);
    }

    @Test
    void aLogoIsAPictureAndCanBeTakenAway() throws IOException {
        sets("Lindenhof", "UTC");
        var png = png(2, 3);
        shows(png);
        assertArrayEquals(png, beans.ask(settings::logo).orElseThrow());
        shows(null);
        assertEquals(Optional.empty(), beans.ask(settings::logo));
        assertEquals(2, beans.kept("select act from portal_audit where act = 'practice.logoChanged'").size());
    }

    @Test
    void whatCannotBeDrawnIsNoLogo() throws IOException {
        sets("Lindenhof", "UTC");
        var torn = png(20, 30);
        refuses("practice.logo.wrong", () -> shows(Arrays.copyOf(torn, 40)));
        refuses("practice.logo.wrong", () -> shows(new byte[]{1, 2, 3}));
        refuses("practice.logo.wrong", () -> shows(new byte[0]));
        var vast = png(2001, 2000);
        refuses("practice.logo.wrong", () -> shows(vast));
        shows(png(2000, 2000));
        var small = png(2, 3);
        refuses("practice.logo.wrong", () -> shows(Arrays.copyOf(small, PracticeSettings.LARGEST_LOGO + 1)));
        shows(Arrays.copyOf(small, PracticeSettings.LARGEST_LOGO));
    }
}
