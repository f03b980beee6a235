/** What pages, signatures, readers and a start cost, beside something bare on the same machine in the same minutes. */
package org.practiceportal.web.speed;
