/** What a client wants to talk about before agreeing to a section, and what the therapist says to it. */
package org.practiceportal.agreements.conversation;
