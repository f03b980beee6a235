/** Copies of all that is kept about a client, for the client and for their therapist. */
package org.practiceportal.web.records;
