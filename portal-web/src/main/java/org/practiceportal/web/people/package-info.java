/**
 * Accounts and how their people come in: the first run of an empty portal, the activation code a client uses once, signing
 * in, and the directory that modules see.
 */
package org.practiceportal.web.people;
