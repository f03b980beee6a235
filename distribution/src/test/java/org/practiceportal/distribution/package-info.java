/** What an operator gets: archives, the start script, the Debian package. */
package org.practiceportal.distribution;
