/** The places that a therapist and a client share outside of therapy, and what each of them does there. */
package org.practiceportal.agreements.places;
