/**
 * The words an agreement is made of: topics, their parts, and what can be chosen in each.
 *
 * <p>What a topic consists of is declared in {@link org.practiceportal.agreements.catalogue.CoreTopics} and
 * {@link org.practiceportal.agreements.catalogue.FurtherTopics} and
 * {@link org.practiceportal.agreements.catalogue.PracticeTopics}; how it sounds lies in one bundle per topic beside
 * them. Keys are for ever, since stored drafts name them; words may be improved at any time, since what was published
 * was copied.
 */
package org.practiceportal.agreements.catalogue;
