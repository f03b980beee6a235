package org.practiceportal.web.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.practiceportal.web.harness.Folders;
import org.practiceportal.web.harness.OwnPortals;
import org.practiceportal.web.harness.PortalServer;

/**
 * What the portal costs beside the same server with bare pages: {@code mvn -Pspeed verify}. Both run at once and are asked in
 * turn, so that a busy machine is busy for both. The figures are in {@code target/speed.md}.
 */
@OwnPortals
class SpeedShow {

    private static final int ROUNDS = Integer.getInteger("speed.rounds", 12);
    private static final int TIMES = 100;
    private static final int WARM_UP = Integer.getInteger("speed.warm.up", 300);
    private static final int SIGNERS = Integer.getInteger("speed.signers", 200);
    private static final int READERS = Integer.getInteger("speed.readers", 1000);
    private static final int STARTS = Integer.getInteger("speed.starts", 5);
    private static final Path TABLE = Path.of("target", "speed.md");

    private static Path folder;
    private static PortalServer portal;

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(TABLE, "");
        folder = Folders.fresh("speed");
        portal = started();
    }

    private static PortalServer started() {
        return PortalServer.restarted(folder, PortalServer.PROGRAM, Map.of("portal.sample", "true"));
    }

    @AfterAll
    static void stop() {
        if (portal != null) {
            portal.close();
        }
    }

    /** Processor time of an answer, beside a bare page of the same bytes. */
    @Test
    void pages() throws Exception {
        var pages = SpeedPage.of(portal);
        var sizes = pages.stream().map(page -> page.answer().getBytes(StandardCharsets.UTF_8).length).toList();
        try (var bare = BareServer.withPages(sizes)) {
            var stranger = bare.visitor();
            write("| page | bytes | CPU ms | bare | ratio |\n|---|---|---|---|---|\n");
            for (int i = 0; i < pages.size(); i++) {
                var page = pages.get(i);
                var path = "/" + i + ".xhtml";
                assertEquals(200, stranger.get(path).statusCode());
                Cpu.of(portal.pid()).each(WARM_UP, page::answer);
                bare.cpu().each(WARM_UP, () -> stranger.get(path));
                var costs = new ArrayList<Double>();
                var bareCosts = new ArrayList<Double>();
                for (int round = 0; round < ROUNDS; round++) {
                    costs.add(Cpu.of(portal.pid()).each(TIMES, page::answer));
                    bareCosts.add(bare.cpu().each(TIMES, () -> stranger.get(path)));
                }
                var cost = median(costs);
                var bareCost = median(bareCosts);
                write("| %s | %d | %.2f | %.2f | %.1f |\n", page.name(), sizes.get(i), cost, bareCost, cost / bareCost);
            }
        }
    }

    /**
     * A thousand people who read, with five seconds between two pages; then processor time of a press on the button that signs,
     * until the copy is sealed and kept.
     */
    @Test
    void readersAndSignatures() throws Exception {
        var costs = new ArrayList<Double>();
        try (var signers = ManySigners.of(portal, Math.max(SIGNERS, READERS))) {
            write("%s\n", ManyReaders.read(portal, signers, READERS));
            for (int n = 1; n <= SIGNERS; n++) {
                var signer = signers.signer(n);
                var form = signers.readyToSign(signer, n);
                var cpu = Cpu.of(portal.pid());
                var before = cpu.milliseconds();
                assertEquals(302, signer.post(form).statusCode());
                signers.awaitSealed(n);
                costs.add(cpu.milliseconds() - before);
            }
        }
        var later = costs.subList(costs.size() / 2, costs.size());
        write("\nsigned and sealed: %.1f CPU ms, the first half %.1f\n\n", mean(later),
                mean(costs.subList(0, costs.size() / 2)));
    }

    /** Until somebody can sign in, beside the server alone. */
    @Test
    void starts() throws Exception {
        portal.close();
        write("| start | seconds | CPU s |\n|---|---|---|\n");
        var costs = List.of(new ArrayList<Double>(), new ArrayList<Double>(), new ArrayList<Double>(),
                new ArrayList<Double>());
        for (int i = 0; i < STARTS; i++) {
            var begin = System.nanoTime();
            try (var empty = BareServer.empty()) {
                costs.get(0).add((System.nanoTime() - begin) / 1e9);
                costs.get(1).add(empty.cpu().milliseconds() / 1e3);
            }
            begin = System.nanoTime();
            portal = started();
            costs.get(2).add((System.nanoTime() - begin) / 1e9);
            costs.get(3).add(Cpu.of(portal.pid()).milliseconds() / 1e3);
            if (i + 1 < STARTS) {
                portal.close();
            }
        }
        write("| server alone | %.1f | %.1f |\n| portal | %.1f | %.1f |\n\n", costs.stream().map(SpeedShow::median)
                .toArray());
    }

    private static void write(String format, Object... values) throws IOException {
        Files.writeString(TABLE, String.format(Locale.ROOT, format, values), StandardOpenOption.APPEND);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
