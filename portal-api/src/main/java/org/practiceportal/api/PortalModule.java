package org.practiceportal.api;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What a plugin gives the portal: one CDI bean of this type, in a jar among the libraries of the application. The
 * shell finds it at start. All methods but {@link #id} may be left alone.
 *
 * <p>The calls come on request threads, several at once.
 */
public interface PortalModule {

    /** Names the module; also its path ({@code /id/…}), table prefix and audit prefix. Lower-case letters only. */
    String id();

    /**
     * Called once, when the tables are there and nobody is yet. Observers of the application's start are too early for the
     * database. Whoever throws stops the start, with the sentence that is thrown. Runs in no transaction.
     */
    default void begin() {}

    /** Entries for this person's menu, in the order to show them. */
    default List<NavigationEntry> navigation(Person person) {
        return List.of();
    }

    /** Entries that everybody sees at the foot of each page, visitors included. */
    default List<NavigationEntry> visitorNavigation() {
        return List.of();
    }

    /** What waits for this person, most urgent first. Asked at each visit of the start page, so it must be quick. */
    default List<DashboardTask> tasks(Person person) {
        return List.of();
    }

    /**
     * What this person does once, before the first client comes, in the order to do it. Asked at each visit of the start page until all
     * is done, so it must be quick. What was done once stays done.
     */
    default List<FirstStep> firstSteps(Person person) {
        return List.of();
    }

    /**
     * How what the module does by itself is doing, for the owner. Asked once a minute on a thread without a request, and at each
     * visit of the page that shows it, so it must be quick.
     */
    default List<SystemLine> system() {
        return List.of();
    }

    /** The module's pages with a form that takes a file; to all others no file can be sent. Asked once, at the start. */
    default List<FilePage> filePages() {
        return List.of();
    }

    /**
     * The files among what is kept about a client, for a copy of their record. What stands in the module's tables is asked by
     * {@code db/ID/record.sql}, with words for its chapters and columns under {@code record.} in the module's bundle.
     *
     * @param reader who gets the copy: the client, or a therapist of theirs, who is given nothing of other therapists
     */
    default List<RecordFile> recordFiles(Person client, Person reader) {
        return List.of();
    }

    /**
     * Which of these clients of a therapist agreed to something as somebody under age; what is kept of them stays longer. What goes of
     * the module's tables when a relation is erased stands in {@code db/ID/erasure.sql}.
     */
    default Set<PersonId> underAge(Person therapist, Collection<PersonId> clients) {
        return Set.of();
    }

    /**
     * Adds made-up things to a sample practice, once, through the same doors as real ones. Runs in no transaction.
     */
    default void addSample(SamplePractice practice) {}
}
