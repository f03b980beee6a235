package org.practiceportal.launcher;

/**
 * Ends the portal when the process that started it has ended, if it was asked to ({@code portal.follow=true}): Maven
 * leaves what it has started behind when it is stopped.
 */
final class Parent {

    static final String FOLLOW = "portal.follow";

    private Parent() {}

    static void follow() {
        if (Boolean.getBoolean(FOLLOW)) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
    }
}
