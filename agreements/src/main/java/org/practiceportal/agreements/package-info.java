/**
 * The expectations agreement between a therapist and a client, as a corridor of rooms whose doors open one way:
 * {@code catalogue}, {@code policy}, {@code invitation}, {@code acknowledgement}, {@code document}. Beside it lies
 * {@code conversation}; the windows {@code reading} (the client's) and {@code overview} (the therapist's) look into
 * all of them.
 */
package org.practiceportal.agreements;
