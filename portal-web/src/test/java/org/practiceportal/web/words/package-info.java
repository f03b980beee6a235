/** The words on the pages: all in bundles, in every language, and none missing. */
package org.practiceportal.web.words;
