package org.practiceportal.api;

/**
 * Something that a person does once, before the first client comes, on their start page. It ticks itself.
 *
 * @param title  what to do, in a few words
 * @param detail one quiet sentence more
 * @param path   where it is done, within the application, beginning with a slash
 * @param done   whether it is done, as what is kept tells
 */
public record FirstStep(Text title, Text detail, String path, boolean done) {}
