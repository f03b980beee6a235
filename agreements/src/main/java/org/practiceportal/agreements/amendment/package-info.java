/** A short addition to what was signed, which both sign: the places they share from now on. */
package org.practiceportal.agreements.amendment;
