package org.practiceportal.api;

/**
 * How one thing is doing that the portal needs, for the owner's page about the system. It names nobody.
 *
 * @param subject what it is about, in a few words
 * @param level   whether somebody has to do something
 * @param state   how it is, in one plain sentence
 * @param advice  what to do; {@code null} if there is nothing
 */
public record SystemLine(Text subject, Level level, Text state, Text advice) {

    /** Whether somebody has to do something. */
    public enum Level {
        /** It is as it should be. */
        WELL,
        /** Nothing has to be done, but it is not as it will be, or nobody can know. */
        OPEN,
        /** Somebody has to do something; the owner finds that on the start page, too. */
        TROUBLE
    }

    public static SystemLine well(Text subject, Text state) {
        return new SystemLine(subject, Level.WELL, state, null);
    }

    public static SystemLine open(Text subject, Text state, Text advice) {
        return new SystemLine(subject, Level.OPEN, state, advice);
    }

    public static SystemLine trouble(Text subject, Text state, Text advice) {
        return new SystemLine(subject, Level.TROUBLE, state, advice);
    }

    public boolean isTrouble() {
        return level == Level.TROUBLE;
    }
}
