/** What a client answers to an invitation, section by section, and the moment they sign. */
package org.practiceportal.agreements.acknowledgement;
