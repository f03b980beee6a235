/** Drafts that leave their author: offered to colleagues, and as files. */
package org.practiceportal.agreements.policy.sharing;
