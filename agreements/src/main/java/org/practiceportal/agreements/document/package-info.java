/**
 * The sealed copy: typeset from what is stored, sealed, kept, handed out, and recognised again.
 *
 * <p>Inner rooms know those before them: {@code text}, {@code pages}, {@code seal}, {@code archive}; this one is their door,
 * with the pages and the rounds. {@code paper} and {@code shaping} lie below {@code pages}, {@code proof} below {@code seal};
 * {@code check} needs none of them.
 */
package org.practiceportal.agreements.document;
