/** Backups: the round that makes one each day, and what the owner sees of it. How one is made, portal-database knows. */
package org.practiceportal.web.backup;
