/** Crowds in front of the portal: what they may do, and that it stays well. */
package org.practiceportal.web.load;
