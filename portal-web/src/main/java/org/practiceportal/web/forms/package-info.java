/** Forms are taken from pages of the portal itself, and from nobody else. */
package org.practiceportal.web.forms;
