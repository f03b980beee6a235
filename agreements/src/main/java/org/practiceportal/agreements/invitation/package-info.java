/** Who is asked to read which version, until when, and with which personal words. */
package org.practiceportal.agreements.invitation;
