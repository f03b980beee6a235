/** An embedded database for tests of any module, and what both databases are to do. */
package org.practiceportal.database;
