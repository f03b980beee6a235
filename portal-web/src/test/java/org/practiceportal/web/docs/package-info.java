/** The documentation: that one finds everything in it, and that its words are those of the code. */
package org.practiceportal.web.docs;
