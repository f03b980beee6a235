package org.practiceportal.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void aPageHasTwentyFive() {
        assertEquals(new Paging(1, 1, 0), Paging.of(null, 0));
        assertEquals(new Paging(1, 1, 25), Paging.of(1, 25));
        assertEquals(new Paging(2, 2, 26), Paging.of(2, 26));
        assertEquals(25, Paging.of(2, 26).first());
        assertEquals(0, Paging.of(1, 26).first());
        assertEquals(25, Paging.of(1, 26).size());
    }

    @Test
    void whoWantsAPageThatIsNotThereGetsTheNearest() {
        assertEquals(2, Paging.of(9, 26).number());
        assertEquals(1, Paging.of(-9, 26).number());
    }
}
