/** The therapist's window: clients and where they stand, one client's way, and the questions that wait. */
package org.practiceportal.agreements.overview;
