/** What programs ask that watch over the portal: whether it is there, and how it is doing. */
package org.practiceportal.web.watch;
