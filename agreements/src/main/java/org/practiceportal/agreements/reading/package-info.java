/** The client's window: the pages on which an agreement is read, answered, signed and found again. */
package org.practiceportal.agreements.reading;
