/** Walks through the portal as it was built: the WAR, a server, a database, a browser. */
package org.practiceportal.web.walk;
