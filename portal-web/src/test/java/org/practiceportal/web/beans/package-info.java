/** The portal's beans without a server, for tests of what they do together. */
package org.practiceportal.web.beans;
