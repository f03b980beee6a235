package org.practiceportal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FirstFailureTest {

    @Test
    void aMessageThatIsAStackTraceIsReadForItsLastCause() {
        assertEquals("a.jar and b.jar both have a bean named x", FirstFailure.reason("""
                CDI definition failure:Exception List with 1 exceptions:
                Exception 0 :
                jakarta.enterprise.inject.spi.DefinitionException: wrapped
                \tat org.example.Deployer.deploy(Deployer.java:10)
                Caused by: java.lang.IllegalStateException: a.jar and b.jar both have a bean named x
                \tat org.example.Names.seen(Names.java:20)
                """));
    }

    @Test
    void aSentenceIsItself() {
        assertEquals("It stings.", FirstFailure.reason("It stings.\n"));
        assertEquals("null", FirstFailure.reason(null));
    }
}
