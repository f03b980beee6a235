/**
 * Starts the portal: reads and checks its settings, waits for its database, puts the plugins beside the application,
 * starts the server, and says on the console where the portal is or in one sentence why it does not start. Needs the JDK
 * and the server's start-up interface alone.
 */
package org.practiceportal.launcher;
