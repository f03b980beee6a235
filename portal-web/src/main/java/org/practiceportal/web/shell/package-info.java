/**
 * What every page shares: the modules and their menu, words in the reader's language, the gate in front of every
 * request, and what happens when something fails.
 */
package org.practiceportal.web.shell;
