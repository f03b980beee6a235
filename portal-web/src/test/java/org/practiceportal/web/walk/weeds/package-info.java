/** Plugins that keep a portal from starting. */
package org.practiceportal.web.walk.weeds;
