/** How long what is kept about clients stays, what holds it longer, and how it is erased. */
package org.practiceportal.web.retention;
