/** Tests of how long what is kept about clients stays, and of how it goes. */
package org.practiceportal.web.retention;
