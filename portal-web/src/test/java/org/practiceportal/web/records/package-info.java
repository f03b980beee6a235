/** Tests of the copies of what is kept about a client. */
package org.practiceportal.web.records;
