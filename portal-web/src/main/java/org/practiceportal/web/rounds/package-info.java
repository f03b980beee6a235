/**
 * Work that is done beside the pages: each kind on a thread of its own, and nothing that waits for another machine
 * longer than it may.
 */
package org.practiceportal.web.rounds;
