package org.practiceportal.agreements.overview;

/**
 * How many clients a therapist who has left still has.
 *
 * @param toAsk   who can be asked with whom they would go on
 * @param asked   who were asked and have not answered
 * @param unknown who have never come in, so that nobody can ask them here
 */
public record LeftClients(long toAsk, long asked, long unknown) {}
