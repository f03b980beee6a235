/**
 * The one data source, its migrations, and what both persistence units need to speak to it. The embedded database and
 * PostgreSQL are two settings of the same code.
 */
package org.practiceportal.web.database;
