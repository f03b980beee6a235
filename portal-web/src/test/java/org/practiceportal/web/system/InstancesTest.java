package org.practiceportal.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.web.beans.Beans;

/** Which portals are known to work on one database. */
@ResourceLock(Beans.DATABASE)
class InstancesTest {

    @RegisterExtension
    final Beans beans = new Beans();

    private final Instances north = instance();
    private final Instances south = instance();

    private Instances instance() {
        var one = new Instances();
        one.entities = beans.get(EntityManager.class);
        one.clock = beans.clock();
        return one;
    }

    private void beat(Instances instance, String place) {
        beans.act(() -> instance.beat(place, "1.2"));
    }

    private List<String> seen() {
        return InstanceLines.of(beans.ask(north::all), beans.clock().instant()).stream()
                .map(line -> line.subject().arguments() + " " + line.state().key()).toList();
    }

    @Test
    void eachIsThereWhileItSaysSo() {
        beat(north, "north:8080");
        beans.clock().pass(Duration.ofSeconds(1));
        beat(south, "south:8080");
        beans.clock().pass(Duration.ofMinutes(2));
        beat(north, "north:8080");
        assertEquals(List.of("[north:8080] system.instance.there", "[south:8080] system.instance.there"), seen());
        beans.clock().pass(Duration.ofMinutes(1));
        assertEquals(List.of("[north:8080] system.instance.there", "[south:8080] system.instance.gone"), seen());
    }

    @Test
    void whoIsToldToEndTakesItsRowAlong() {
        beat(north, "north:8080");
        beat(south, "south:8080");
        beans.act(south::leave);
        assertEquals(List.of("[north:8080] system.instance.there"), seen());
    }

    @Test
    void whoStartsAtItsPlaceTakesItOver() {
        beat(north, "north:8080");
        beat(south, "north:8080");
        assertEquals(1, seen().size());
    }

    /** As when two machines call themselves the same: one that is there says so again. */
    @Test
    void whoIsThereComesBack() {
        beat(north, "localhost:8080");
        beat(south, "localhost:8080");
        beat(north, "localhost:8080");
        beat(south, "localhost:8080");
        assertEquals(2, seen().size());
    }

    @Test
    void oneThatIsGoneIsForgottenADayLater() {
        beat(south, "south:8080");
        beans.clock().pass(Duration.ofDays(1));
        beat(north, "north:8080");
        assertEquals(2, seen().size());
        beans.clock().pass(Duration.ofSeconds(1));
        beat(north, "north:8080");
        assertEquals(List.of("[north:8080] system.instance.there"), seen());
    }
}
