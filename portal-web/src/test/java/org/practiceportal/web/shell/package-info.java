/** What comes to the portal before any page sees it. */
package org.practiceportal.web.shell;
