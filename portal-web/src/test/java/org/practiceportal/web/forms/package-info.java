/** Forms, and where they come from. */
package org.practiceportal.web.forms;
