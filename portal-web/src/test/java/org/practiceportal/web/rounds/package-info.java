/** Work beside the pages, and how long it may wait for others. */
package org.practiceportal.web.rounds;
