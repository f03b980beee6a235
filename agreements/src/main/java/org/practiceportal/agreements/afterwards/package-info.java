/** After signing: what was agreed for a situation, whether it is still fine, and what happened since. */
package org.practiceportal.agreements.afterwards;
