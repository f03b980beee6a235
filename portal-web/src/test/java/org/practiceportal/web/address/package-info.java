/** Where the portal is reached, and who reaches it. */
package org.practiceportal.web.address;
