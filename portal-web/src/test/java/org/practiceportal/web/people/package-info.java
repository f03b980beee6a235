/** Names and addresses as people have them, and as nobody should. */
package org.practiceportal.web.people;
