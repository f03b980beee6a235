/** A plugin of somebody else's, as small as one can be. */
package org.practiceportal.web.walk.garden;
