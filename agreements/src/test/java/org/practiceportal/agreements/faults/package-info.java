/** What is left of the portal's own acts when disks fail, processes end, and many act at once. */
package org.practiceportal.agreements.faults;
