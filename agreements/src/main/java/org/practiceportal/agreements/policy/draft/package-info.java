/** What a therapist is still deciding: choices and own words by topic, what lacks, what contradicts itself, what reads hard. */
package org.practiceportal.agreements.policy.draft;
