package org.practiceportal.agreements.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.PageRequest;

/** A list of clients, page by page; several of them have the same name. */
class ClientPagesTest {

    private static final int CLIENTS = 57;

    private static final SmallPractice PRACTICE = new SmallPractice();
    private static List<String> all;

    private final Standings standings = PRACTICE.room(Standings.class);

    @BeforeAll
    static void add() {
        all = IntStream.range(0, CLIENTS).mapToObj(i -> PRACTICE.adds("kim " + i / 5).id().value()).toList();
    }

    private CursoredPage<Standing> page(String at) {
        return PRACTICE.rooms.does(() -> standings.page(PRACTICE.maya, "kim", Filter.ALL, PRACTICE.today(),
                PageRequest.of(at)));
    }

    private static List<String> ids(CursoredPage<Standing> page) {
        return page.rows().stream().map(Standing::getClientId).toList();
    }

    @Test
    void showEachOfThemOnceFromFirstToLast() {
        var shown = new ArrayList<String>();
        var sizes = new ArrayList<Integer>();
        for (var at = ""; at != null;) {
            var page = page(at);
            sizes.add(page.rows().size());
            shown.addAll(ids(page));
            at = page.next();
        }
        assertEquals(List.of(25, 25, all.size() - 50), sizes);
        assertEquals(all.stream().sorted().toList(), shown.stream().sorted().toList());
    }

    @Test
    void leadBackTheWayTheyCame() {
        var first = page(null);
        var second = page(first.next());
        assertNull(first.previous());
        assertEquals(ids(first), ids(page(second.previous())));
        assertEquals(ids(second), ids(page(page(second.next()).previous())));
    }

    @Test
    void beginAtTheEndLikewise() {
        var last = page("last");
        assertNull(last.next());
        assertEquals(25, last.rows().size());
        var backwards = new ArrayList<String>();
        for (var at = "last"; at != null;) {
            var page = page(at);
            backwards.addAll(ids(page).reversed());
            at = page.previous();
        }
        Collections.reverse(backwards);
        var forwards = new ArrayList<>(ids(page(null)));
        forwards.addAll(ids(page(page(null).next())));
        assertEquals(forwards, backwards.subList(0, forwards.size()));
        assertEquals(all.size(), backwards.size());
    }

    @Test
    void showTheFirstPageIfNobodyKnowsWhereTheyWere() {
        for (var at : List.of("after.nobody", "before.", "2", "last.7", "after", "'; drop table x")) {
            assertEquals(ids(page(null)), ids(page(at)), at);
        }
    }

    /** Not even where among one's own clients the name of another therapist's client would stand. */
    @Test
    void tellNothingOfWhoIsInAnotherList() {
        var other = new SmallPractice();
        var client = other.adds("kim 5").id().value();
        assertEquals(ids(page(null)), ids(page("after." + client)));
        assertEquals(ids(page(null)), ids(page("before." + client)));
    }

    @Test
    void stayWhereTheyAreWhenSomebodyComesBefore() {
        var address = page(null).next();
        var second = ids(page(address));
        all = Stream.concat(all.stream(), Stream.of(PRACTICE.adds("kim").id().value())).toList();
        assertEquals(second, ids(page(address)));
    }
}
