/**
 * What is kept of sealed copies: the copies and their revisions, what is added later, what is still to be sealed, and what
 * happened to an invitation on the way.
 */
package org.practiceportal.agreements.document.archive;
