package org.practiceportal.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.api.Bundles;

class TaskTest {

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsWords(TaskKind kind) {
        for (var language : Catalogue.LANGUAGES) {
            var words = Bundles.in(language, Typed.BUNDLE, TaskTest.class.getClassLoader());
            assertTrue(words.containsKey(kind.title()) && words.containsKey(kind.detail()), kind + " in " + language);
        }
    }

    @Test
    void whatThereIsNoneOfDoesNotWait() {
        assertEquals(List.of(), Task.counted(TaskKind.QUESTIONS, 0, "/here").toList());
        assertEquals(List.of(2L), Task.counted(TaskKind.QUESTIONS, 2, "/here").toList().getFirst().about());
    }

    @Test
    void isShownWithAllThatIsSaidOfIt() {
        var shown = Task.of(TaskKind.GO_ON, "/here", "Dr. Maya Lindqvist").with(2, 5).shown();
        assertEquals("/here", shown.path());
        assertEquals("task.goOn", shown.title().key());
        assertEquals(List.of("Dr. Maya Lindqvist"), shown.title().arguments());
        assertEquals("task.read.detail", shown.detail().key());
        assertEquals(List.of(2, 5), shown.detail().arguments());
    }
}
