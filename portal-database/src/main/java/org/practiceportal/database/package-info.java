/**
 * One way to speak to both databases: the embedded one and PostgreSQL. It knows no module of the portal; what a
 * persistence unit needs of it, it names as text.
 */
package org.practiceportal.database;
