/** Backups of a whole practice, made and restored without a server. */
package org.practiceportal.web.backup;
