/** What a backup of another version of the program becomes here; it needs the modules' scripts. */
package org.practiceportal.database;
