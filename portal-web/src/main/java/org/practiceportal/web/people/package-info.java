/**
 * Accounts and how their people come in: the first run of an empty portal, the doorway a client passes once, signing
 * in, and the directory that modules see.
 */
package org.practiceportal.web.people;
