/** What the practice has set for all its therapists, and which sections it has locked. */
package org.practiceportal.agreements.policy.template;
