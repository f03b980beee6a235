/** How the portal is doing, for the owner: each thing that it needs, in a line that says what to do. */
package org.practiceportal.web.system;
