/** Turns letters into the glyphs their script wants, each where it belongs. Knows fonts and letters, nothing of paper. */
package org.practiceportal.agreements.document.shaping;
