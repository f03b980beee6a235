/** The audit trail: every act, kept together with the act itself, and never changed. The database refuses changes. */
package org.practiceportal.web.audit;
